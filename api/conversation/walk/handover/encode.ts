import type { Consultation } from '../../../contract/consultation.ts'
import type { TriageReply } from '../../../contract/reply.ts'
import type { Navigator } from '../navigator.ts'
import { bandOf } from './age-band.ts'
import { mostCharacters, writeCode } from './code.ts'
import { daysSinceFirst } from './day.ts'
import { codeMarkOf, codeMarks, markOf, marks, namesOf, tags, type Names } from './names.ts'
import { field, pack, type Field } from './packing.ts'
import { packSubset } from './subset.ts'
import { askings, declinables, formats, format, mostDays, mostIds, mostReadings, sexes } from './shape.ts'

type Coded = Pick<Navigator, 'knowledge' | 'index'>

/** Answers that can lower: everything denied, and what lowers when it is so. */
const lowers = ({ index }: Coded, { findings }: Consultation, id: string): boolean =>
  findings[id] === 'absent' || (findings[id] === 'present' && index.findings.get(id)?.kind === 'mitigating')

const some = (all: readonly string[], chosen: readonly string[]): Field[] =>
  packSubset(
    all.flatMap((one, at) => (chosen.includes(one) ? [at] : [])),
    all.length,
  )

const marked = (ids: readonly string[]): Field[] => [
  field(ids.length, mostIds),
  ...ids.map((id) => field(markOf(id), marks)),
]

const about = ({ facts }: Consultation): Field[] => [
  ...some(sexes, facts.sexes),
  ...some(declinables, facts.declined),
  field(facts.asking === null ? 0 : 1 + askings.indexOf(facts.asking), askings.length + 1),
]

const bands = ({ ages }: Names, { facts }: Consultation): Field[] => [
  field(facts.ages.length, mostReadings),
  ...facts.ages.flatMap((reading) => {
    const { from, to } = bandOf(ages, reading)
    return [field(from, ages.length + 1), field(to, ages.length + 1)]
  }),
]

/** What only raises goes by marks that outlive the knowledge; what can lower by place, valid for this knowledge alone. */
const fieldsOf = (coded: Coded, reply: TriageReply, days: number, denied: readonly string[]): Field[] => {
  const { consultation, step } = reply
  const names = namesOf(coded.knowledge)
  const inState = (state: string) =>
    Object.keys(consultation.findings).filter(
      (id) => consultation.findings[id] === state && !lowers(coded, consultation, id),
    )
  const eased = Object.keys(consultation.findings).filter(
    (id) => lowers(coded, consultation, id) && consultation.findings[id] === 'present',
  )
  return [
    field(format, formats),
    field(names.tag, tags),
    field(days, mostDays),
    ...about(consultation),
    field(step.kind === 'reach' ? codeMarkOf(step.disposition.code) : 0, codeMarks),
    field(consultation.floor === null ? 0 : codeMarkOf(consultation.floor), codeMarks),
    ...marked(consultation.presentations),
    ...marked(inState('present')),
    ...marked(inState('unsure')),
    ...bands(names, consultation),
    ...some(names.findings, eased),
    ...some(names.findings, denied),
  ]
}

const isSensitive = ({ index }: Coded, { consultation, step }: TriageReply): boolean =>
  (step.kind === 'reach' && [step.disposition, ...step.also].some(({ sensitive }) => sensitive)) ||
  consultation.presentations.some((id) => index.pathways.get(id)?.sensitive)

/**
 * A code of letters and digits, at most 80, from which another screen can go on: what was told and answered by id, an
 * age band, the day. No words, no place, nothing stored. Where not everything fits, denials are left out from the last
 * asked on, and will be asked again.
 * @param on the day it is made, Europe/London
 * @returns null for a sensitive topic, for anything but an answer, and for more than a code can carry
 */
export const encodeHandover = (coded: Coded, reply: TriageReply, on: Temporal.PlainDate): string | null => {
  const days = daysSinceFirst(on)
  if (reply.step.kind !== 'reach' || isSensitive(coded, reply) || days === null) return null
  const { findings } = reply.consultation
  const denied = Object.keys(findings).filter((id) => findings[id] === 'absent')
  for (let kept = denied.length; kept >= 0; kept--) {
    const code = writeCode(pack(fieldsOf(coded, reply, days, denied.slice(0, kept))))
    if (code.length <= mostCharacters) return code
  }
  return null
}
