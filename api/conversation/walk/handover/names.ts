import type { AgeBand } from '../../../../knowledge/schema/age.ts'
import type { Term } from '../../../../knowledge/schema/condition.ts'
import type { Knowledge } from '../../../../knowledge/schema/knowledge.ts'
import { hashOf } from './code.ts'

/** What an id is known by in a code, whatever else the knowledge holds: a number below this. */
export const marks = 2 ** 20
export const markOf = (id: string): number => hashOf(id) % marks

/** Dispositions are few: less room does. 0 stands for none. */
export const codeMarks = 2 ** 11
export const codeMarkOf = (code: string): number => 1 + (hashOf(code) % (codeMarks - 1))

/** What places and bands in a code are counted from. Valid only for the same findings and the same ages in the rules. */
export type Names = {
  readonly findings: readonly string[]
  /** Every age at which some rule, sign or service changes its mind, rising, years. */
  readonly ages: readonly number[]
  readonly tag: number
}

export const tags = 2 ** 20

const bandsIn = (term: Term | undefined): AgeBand[] => {
  if (term === undefined || typeof term === 'string' || 'sex' in term) return []
  if ('age' in term) return [term.age]
  return [...(term.any ?? []), ...(term.all ?? []), ...(term.none ?? [])].flatMap(bandsIn)
}

/** Ages from which a young person is spoken to differently, kept beside the words. */
const spokenAges = ({ wording }: Knowledge): number[] =>
  ['young.child-under', 'young.person-under'].map((key) => Number(wording['en']?.[key] ?? 0))

const agesIn = (knowledge: Knowledge): number[] => {
  const { pathways, redFlags, findings, services } = knowledge
  const bands = [
    ...[...pathways, ...redFlags].flatMap(({ rules }) => rules.flatMap(({ when }) => bandsIn(when))),
    ...findings.flatMap(({ appliesTo }) => appliesTo?.age ?? []),
    ...services.flatMap(({ eligibility }) => eligibility.age ?? []),
  ]
  const ages = [...bands.flatMap(({ from, under }) => [from ?? 0, under ?? 0]), ...spokenAges(knowledge)]
  return [...new Set(ages.filter((age) => age > 0))].sort((a, b) => a - b)
}

export const namesOf = (knowledge: Knowledge): Names => {
  const findings = knowledge.findings.map(({ id }) => id).sort()
  const ages = agesIn(knowledge)
  return { findings, ages, tag: hashOf([...findings, ...ages].join()) % tags }
}
