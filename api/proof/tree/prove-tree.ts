import { openIn, bestSoFar } from '../../triage/asking/open.ts'
import { bounds } from '../../triage/bounds.ts'
import type { Complaint, Triage } from '../../triage/compile.ts'
import type { Evidence } from '../../triage/evidence.ts'
import { looksAt } from '../../triage/weighing/look.ts'
import { worldsOf } from '../../triage/weighing/world.ts'
import type { World } from '../../triage/weighing/world.ts'
import type { Problem } from '../problem.ts'
import { evidenceFor } from './evidence.ts'
import { placesIn } from './merge.ts'
import type { Places } from './merge.ts'
import { walk } from './walk.ts'
import type { End } from './walk.ts'

/** Most emergency ticks one pathway may ask: two screens. */
const mostEmergencyTicks = 2 * bounds.ticksOnEmergencyScreen

export type TreeCounts = {
  readonly pathway: string
  /** Ways through the questions, every tick told apart. */
  readonly raw: number
  /** The same with ticks merged that no rule can tell apart: the ways walked. */
  readonly merged: number
  /** Counted screens when everything is answered "none", one entry for each age and sex band. */
  readonly screensForNone: readonly number[]
  readonly mostScreens: number
}

export type TreeProof = { readonly problems: readonly Problem[]; readonly counts: readonly TreeCounts[] }

/** Walks every question of every pathway, for each band of age and sex and for age and sex not given. */
export function proveTrees(triage: Triage): TreeProof {
  const places = placesIn(triage)
  const proofs = [...triage.complaints.values()].map((complaint) => proveTree(triage, complaint, places))
  return { problems: proofs.flatMap(({ problems }) => problems), counts: proofs.map(({ counts }) => counts) }
}

function proveTree(triage: Triage, complaint: Complaint, places: Places) {
  const worlds = worldsFor(triage, complaint)
  const problems = new Map<string, Problem>()
  const file = `pathways/${complaint.id}.yaml`
  const counts = { pathway: complaint.id, raw: 0, merged: 0, screensForNone: [] as number[], mostScreens: 0 }
  for (const world of [...worlds, null]) {
    const root: Evidence = { ...evidenceFor(world), presentations: [complaint.id] }
    if (world) for (const problem of tooManyTicks(triage, root, file)) problems.set(problem.says, problem)
    const visit = (end: End) => {
      counts.raw += end.stands
      counts.merged++
      counts.mostScreens = Math.max(counts.mostScreens, end.screens)
      if (world && end.said.every((answer) => answer === 'none')) counts.screensForNone.push(end.screens)
      for (const problem of endProblems(end, file, world))
        if (!problems.has(problem.cure)) problems.set(problem.cure, problem)
    }
    walk({ triage, places, worlds, visit }, root)
  }
  return { problems: [...problems.values()], counts }
}

/** Bands cut where the pathway, what it screens, or a red flag that a tick of it may wake tells people apart. */
function worldsFor(triage: Triage, complaint: Complaint): readonly World[] {
  const [look] = looksAt(triage, { ...evidenceFor(null), presentations: [complaint.id] }, 'asking')
  const rows = look!.scope.rows.map(({ row }) => row)
  const woken = rows.flatMap(({ findings }) => findings.flatMap(({ id }) => triage.watchRowsBy.get(id) ?? []))
  return worldsOf({ age: null, sex: null }, [...rows, ...woken])
}

function tooManyTicks(triage: Triage, root: Evidence, file: string): readonly Problem[] {
  const [look] = looksAt(triage, root, 'asking')
  const ticks = openIn(triage, look!, bestSoFar(triage, look!), 0)
    .findings.filter(({ emergency, finding }) => emergency && finding.kind === 'sign')
    .map(({ finding }) => finding.id)
  if (ticks.length <= mostEmergencyTicks) return []
  const says = `${ticks.length} emergency ticks are asked, with those of its red flags (${ticks.join(', ')})`
  return [{ file, row: null, says, cure: `Group or leave out until there are at most ${mostEmergencyTicks}` }]
}

function endProblems({ step, screens, said }: End, file: string, world: World | null): readonly Problem[] {
  const who = world ? `${world.age} ${world.sex}` : 'age and sex not known'
  const way = [who, ...said].join(' → ')
  const problems: Problem[] = []
  if (screens > bounds.screens)
    problems.push({ file, row: null, says: `${screens} screens are asked (${way})`, cure: 'Group ticks, or drop some' })
  const bound = step.overrides.find(({ kind }) => kind === 'bound')
  if (bound) {
    const cure = 'Group ticks, or drop some, until everything fits in five screens'
    problems.push({ file, row: null, says: `the bound of five decides, with "${bound.by}" still open (${way})`, cure })
  }
  if (step.verdict.reasons.length === 0)
    problems.push({ file, row: null, says: `an answer has no reason (${way})`, cure: 'Tell the engineers' })
  return problems
}
