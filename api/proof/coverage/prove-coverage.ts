import type { Coverage } from '../../../knowledge/schema/coverage.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Triage } from '../../triage/compile.ts'
import type { Problem } from '../problem.ts'
import { homesIn } from './homes.ts'
import type { EmergencyHome } from './homes.ts'
import { proveDisagreements } from './disagreements.ts'
import { isAskedIn, matrixOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { coverageFile as file } from './read-coverage.ts'

export type CoverageProof = { readonly problems: readonly Problem[]; readonly matrix: Matrix }

const problem = (says: string, cure: string): Problem => ({ file, row: null, says, cure })

/** Every entry of the catalogue has a home that exists and leads where it must, and every pathway meets every emergency. */
export function proveCoverage(knowledge: Knowledge, triage: Triage, coverage: Coverage): CoverageProof {
  const matrix = matrixOf(triage, coverage)
  const homes = homesIn(knowledge, coverage)
  return {
    matrix,
    problems: [
      ...missing('E', coverage.emergencies, coverage.catalogue.emergencies),
      ...missing('P', coverage.presentations, coverage.catalogue.presentations),
      ...unknownNames(knowledge, coverage),
      ...homes.emergencies.flatMap((home) => [...withoutRule(home), ...tooLow(home, triage)]),
      ...blanks(matrix),
      ...leftToWords(triage, coverage),
      ...missing('C', coverage.disagreements, coverage.catalogue.disagreements),
      ...proveDisagreements(knowledge, coverage),
    ],
  }
}

function missing(letter: string, entries: readonly { readonly id: string }[], count: number): readonly Problem[] {
  const expected = Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
  const ids = entries.map(({ id }) => id)
  return [
    ...expected.filter((id) => !ids.includes(id)).map((id) => problem(`${id} has no entry`, 'Give it a home')),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at || !expected.includes(id))
      .map((id) => problem(`${id} stands twice or is not in the catalogue`, 'Keep one, or mend "catalogue"')),
  ]
}

function unknownNames(knowledge: Knowledge, coverage: Coverage): readonly Problem[] {
  const pathways = new Set(knowledge.pathways.map(({ id }) => id))
  const cards = pathways.union(new Set(knowledge.redFlags.map(({ id }) => id)))
  const findings = new Set(knowledge.findings.map(({ id }) => id))
  const themes = new Set(coverage.themes.map(({ id }) => id))
  const unknown = (of: string, kind: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => problem(`${of} names the ${kind} "${id}", which does not exist`, 'Mend its spelling, or write it'))
  return [
    ...coverage.emergencies.flatMap(({ id, theme, signs, cards: named }) => [
      ...unknown(id, 'theme', [theme], themes),
      ...unknown(id, 'finding', signs, findings),
      ...unknown(id, 'card', named, cards),
    ]),
    ...coverage.presentations.flatMap(({ id, pathways: named }) => unknown(id, 'pathway', named, pathways)),
  ]
}

function withoutRule({ emergency, rules }: EmergencyHome): readonly Problem[] {
  const has = (id: string) => rules.some(({ card }) => card.id === id)
  return emergency.cards
    .filter((id) => !has(id))
    .map((id) =>
      problem(
        `no rule of "${id}" names a sign of ${emergency.id}`,
        `Use one of ${emergency.signs.join(', ')} in a rule, or name another card`,
      ),
    )
}

function tooLow({ emergency, rules }: EmergencyHome, { urgency }: Triage): readonly Problem[] {
  const most = Math.max(0, ...rules.map(({ rule }) => urgency.rankOf(rule.then)))
  if (most >= urgency.rankOf(emergency.leadsTo)) return []
  return [
    problem(
      `no rule at home in ${emergency.id} is as urgent as "${emergency.leadsTo}"`,
      'Raise a rule, or name the card that does',
    ),
  ]
}

function blanks(matrix: Matrix): readonly Problem[] {
  return [...matrix].flatMap(([pathway, meetings]) =>
    [...meetings]
      .filter(([, meeting]) => meeting === 'blank')
      .map(([id]) =>
        problem(
          `"${pathway}" neither asks about ${id} nor does a red flag listen for it`,
          'Let a red flag name one of its signs',
        ),
      ),
  )
}

/** What the catalogue names as red for a presentation may not be left to the person's own words. */
function leftToWords(triage: Triage, { presentations, emergencies }: Coverage): readonly Problem[] {
  const named = new Map(emergencies.map((emergency) => [emergency.id, emergency]))
  return presentations.flatMap(({ id, pathways, red }) =>
    red
      .filter((name) => {
        const emergency = named.get(name)
        return !emergency || !pathways.some((pathway) => isAskedIn(triage, pathway, emergency))
      })
      .map((name) =>
        problem(`no home of ${id} asks about ${name}`, 'Let one of its rules name a sign of it, or screen its card'),
      ),
  )
}
