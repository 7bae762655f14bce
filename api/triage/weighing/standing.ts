import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Triage } from '../compile.ts'
import type { Row } from '../rules/row.ts'
import type { Scope, ScopedRow } from './scope.ts'
import { isFloored, sightFor, unlessTruth } from './sight.ts'
import type { Known, Lens } from './sight.ts'
import type { Verdict } from '../step.ts'
import { decidersOf, truthOf } from './truth.ts'
import type { Truth } from './truth.ts'
import { raised, raisersOf } from '../answering/raise.ts'
import type { Raised } from '../answering/raise.ts'
import { canApply } from './world.ts'
import type { World } from './world.ts'

/** Where a row stands in one world. They differ only for an emergency row with a sign the person is not sure of. */
export type Standing = {
  /** Doubt counts as no. */
  readonly sure: Truth
  /** Doubt counts as yes. */
  readonly feared: Truth
  /** As `sure`, were nothing mitigating to be asked: such a row holds until a direct yes. */
  readonly held: Truth
}

/** A row in play with its standing in every possible world, and what it would give. */
export type Weighed = ScopedRow & { readonly worth: Raised; readonly standings: readonly Standing[] }

export function weigh(triage: Triage, scope: Scope, known: Known, worlds: readonly World[]): readonly Weighed[] {
  const practical = new Set(scope.complaints.filter(({ kind }) => kind === 'practical').map(({ id }) => id))
  const raisers = raisersOf(triage, known.states)
  return scope.rows.map((scoped) => ({
    ...scoped,
    worth: raised(triage, verdictOf(scoped.row), practical.has(scoped.row.file) ? [] : raisers),
    standings: standingsOf(scoped, known, worlds),
  }))
}

function verdictOf(row: Row): Verdict {
  const { code, within, route, file, index, id } = row
  return { code, within, route, from: file, reasons: [{ rule: id, file, index }] }
}

function standingsOf(scoped: ScopedRow, known: Known, worlds: readonly World[]): readonly Standing[] {
  const { row } = scoped
  if (row.ageCuts.length > 0 || row.tellsSexes) return worlds.map((world) => standingIn(scoped, known, world))
  const everywhere = standingIn(scoped, known, worlds[0]!)
  return worlds.map(() => everywhere)
}

function standingIn(scoped: ScopedRow, known: Known, world: World): Standing {
  const sure = truthIn(scoped, known, world, 'false')
  const feared = doubtsIn(scoped.row, known).length > 0 ? truthIn(scoped, known, world, 'true') : sure
  const isOnlyMitigated = sure === 'open' && unlessTruth(scoped.row, world, known) === 'open'
  return { sure, feared, held: isOnlyMitigated ? whenIn(scoped, known, world, 'false') : sure }
}

function whenIn({ row, setAside }: ScopedRow, known: Known, world: World, doubtIs: Truth): Truth {
  return truthOf(row.when, sightFor(row, world, known, { doubtIs, setAside }))
}

function truthIn(scoped: ScopedRow, known: Known, world: World, doubtIs: Truth): Truth {
  const { row } = scoped
  const truth = whenIn(scoped, known, world, doubtIs)
  if (row.unless.length === 0 || truth === 'false') return truth
  const lifted = unlessTruth(row, world, known)
  if (lifted === 'true') return 'false'
  return lifted === 'open' ? 'open' : truth
}

/** Signs of an emergency row that the person was asked, is not sure of, and that give a floor of their own. */
export function doubtsIn(row: Row, known: Known): readonly Finding[] {
  return row.findings.filter((finding) => known.states.get(finding.id) === 'unsure' && isFloored(finding, row, known))
}

/** Findings whose answer could still change where a row stands in a world; mitigating ones once the rest is settled. */
export function openFindings(scoped: ScopedRow, known: Known, world: World): ReadonlySet<Finding> {
  const { row, setAside } = scoped
  const lenses: Lens[] = [{ doubtIs: 'true', setAside }]
  if (doubtsIn(row, known).length > 0) lenses.push({ doubtIs: 'false', setAside })
  const open = new Set(lenses.flatMap((lens) => decidersOf(row.when, sightFor(row, world, known, lens))))
  if (open.size > 0) return open
  return new Set(row.unless.filter(({ id, appliesTo }) => !known.asked.has(id) && canApply(appliesTo, world)))
}
