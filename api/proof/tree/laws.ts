import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Triage } from '../../triage/compile.ts'
import type { FindingState } from '../../triage/evidence.ts'
import { forcedAnswer } from '../../triage/forced-answer.ts'
import type { Row } from '../../triage/rules/row.ts'
import { worldsOf } from '../../triage/weighing/world.ts'
import type { World } from '../../triage/weighing/world.ts'
import type { Problem } from '../problem.ts'
import { evidenceFor } from './evidence.ts'

/** How often a sign was weighed as denied, in doubt, told and not asked. */
export type LawCounts = { readonly signs: number; readonly meetings: number }

type Context = {
  readonly pathway: string
  readonly world: World
  /** Findings that everything else is denied of; none: nothing else is known. */
  readonly denied: readonly string[]
}

/**
 * No sign lowers an answer: denied ≤ in doubt ≤ told, denied ≤ not asked ≤ told. For every sign, in every pathway that
 * names it and in one of each kind that does not, every band of age and sex, with all else unknown and all else denied.
 */
export function proveLaws(triage: Triage): { readonly problems: readonly Problem[]; readonly counts: LawCounts } {
  const signs = signsOf(triage)
  const problems: Problem[] = []
  let meetings = 0
  for (const sign of signs) {
    const worlds = worldsOf({ age: null, sex: null }, rowsNaming(triage, sign))
    for (const pathway of homesOf(triage, sign))
      for (const denied of [[], besides(triage, pathway, sign)]) {
        meetings += worlds.length
        const broken = worlds.find((world) => !holds(triage, sign, { pathway, world, denied }))
        if (broken) problems.push(brokenBy(sign, { pathway, world: broken, denied }))
      }
  }
  return { problems, counts: { signs: signs.length, meetings } }
}

function signsOf(triage: Triage): readonly Finding[] {
  const rows = [...triage.complaints.values(), ...triage.watches].flatMap((file) => file.rows)
  const named = new Set(rows.flatMap(({ findings }) => findings))
  return [...named].filter(({ kind }) => kind === 'sign').sort((a, b) => (a.id < b.id ? -1 : 1))
}

function rowsNaming(triage: Triage, sign: Finding): readonly Row[] {
  const rows = [...triage.complaints.values(), ...triage.watches].flatMap((file) => file.rows)
  return rows.filter(({ findings }) => findings.includes(sign))
}

/** Every other finding that has a say in this pathway once the sign is told. */
function besides(triage: Triage, pathway: string, sign: Finding): readonly string[] {
  const general = triage.watches.filter((watch) => watch.general).flatMap(({ rows }) => rows)
  const rows = [...triage.complaints.get(pathway)!.rows, ...general, ...rowsNaming(triage, sign)]
  const ids = new Set(rows.flatMap(({ findings }) => findings.map(({ id }) => id)))
  return [...ids].filter((id) => id !== sign.id)
}

/** The pathways that name a sign, and of each kind the first that does not: there it is heard in words alone. */
function homesOf(triage: Triage, sign: Finding): readonly string[] {
  const complaints = [...triage.complaints.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = complaints.filter(({ rows }) => rows.some(({ findings }) => findings.includes(sign)))
  const strange = (['health', 'practical'] as const).flatMap(
    (kind) => complaints.find((complaint) => complaint.kind === kind && !named.includes(complaint)) ?? [],
  )
  return [...named, ...strange].map(({ id }) => id)
}

function holds(triage: Triage, sign: Finding, context: Context): boolean {
  const rank = (state: FindingState | null) => rankWith(triage, sign, state, context)
  const [denied, doubt, told, notAsked] = [rank('absent'), rank('unsure'), rank('present'), rank(null)]
  return denied <= doubt && doubt <= told && denied <= notAsked && notAsked <= told
}

function rankWith(triage: Triage, sign: Finding, state: FindingState | null, { pathway, world, denied }: Context) {
  const verdict = forcedAnswer(triage, {
    ...evidenceFor(world),
    presentations: [pathway],
    findings: {
      ...Object.fromEntries(denied.map((id) => [id, 'absent' as const])),
      ...(state === null ? {} : { [sign.id]: state }),
    },
    asked: denied,
    screens: 1,
  })
  return verdict === null ? -1 : triage.urgency.rankOf(verdict.code)
}

function brokenBy(sign: Finding, { pathway, world, denied }: Context): Problem {
  const rest = denied.length > 0 ? 'all else denied' : 'nothing else known'
  return {
    file: `pathways/${pathway}.yaml`,
    row: null,
    says: `at ${world.age} (${world.sex}), ${rest}, "${sign.id}" told is less urgent than in doubt, not asked or denied`,
    cure: 'Let the doubt of a sign never mean more than the sign itself: mend its "unsureMeans" or the row that names it',
  }
}
