import type { Finding } from '../../../knowledge/schema/finding.ts'
import { bestIn, withFloor } from '../answering/answer.ts'
import { emergencyRank } from '../bounds.ts'
import type { Triage } from '../compile.ts'
import type { Fact } from '../evidence.ts'
import type { Look } from '../weighing/look.ts'
import type { Raised } from '../answering/raise.ts'
import { openFindings } from '../weighing/standing.ts'
import type { Weighed } from '../weighing/standing.ts'
import { outranks } from '../urgency.ts'
import { unknownFacts, variesBy } from '../weighing/world.ts'

/** A finding worth asking: the most urgent row it could decide, and the worlds in which it could. */
export type OpenFinding = { finding: Finding; place: number; emergency: boolean; readonly worlds: Set<number> }

/** What could still change the answer of one reading. */
export type Open = {
  /** The answer so far in each world; null: none yet. */
  readonly best: readonly (Raised | null)[]
  readonly findings: readonly OpenFinding[]
  /** Facts that decide which emergency it is, or whether it is one, already. */
  readonly factsCompleting: readonly Fact[]
  /** Facts that tell worlds with different emergencies, or different open emergency rows, apart. */
  readonly factsForEmergency: readonly Fact[]
  /** Facts on which the answer, or what is still open, depends at all. */
  readonly facts: readonly Fact[]
}

/** The answers so far, by world, with the floor. */
export function bestSoFar(triage: Triage, look: Look): readonly (Raised | null)[] {
  return look.worlds.map((_, world) => withFloor(triage, look, bestIn(triage, look, look.weighed, world)))
}

export function rankIn(triage: Triage, best: Raised | null | undefined): number {
  return best ? triage.urgency.rankOf(best.verdict.code) : -1
}

/** Only rows more urgent than the answer so far, and of at least this rank, count. */
export function openIn(triage: Triage, look: Look, best: Open['best'], leastRank: number): Open {
  const findings = new Map<Finding, OpenFinding>()
  const openRows = new Map<Weighed, ReadonlySet<number>>()
  for (const weighed of look.weighed) {
    if (!weighed.asked || weighed.row.rank < leastRank) continue
    const worlds = worldsWhereOpen(triage, look, weighed, best)
    if (worlds.size === 0) continue
    openRows.set(weighed, worlds)
    collect(triage, look, weighed, { worlds, findings })
  }
  const askable = unknownFacts(look.reading).filter((fact) => !look.evidence.declined.includes(fact))
  const answerKey = (world: number) => keyOf(best[world])
  const emergencyKey = (world: number) => (rankIn(triage, best[world]) >= emergencyRank ? answerKey(world) : '')
  const held = look.weighed.filter(
    ({ row, standings }) => isMitigated(row) && standings.some((at) => at.held === 'true'),
  )
  const factsCompleting = askable.filter(
    (fact) =>
      variesBy(fact, look.worlds, emergencyKey) ||
      held.some(({ standings }) => variesBy(fact, look.worlds, (world) => standings[world]!.held)),
  )
  const rowsVary = (fact: Fact, least: number) =>
    [...openRows].some(
      ([{ row }, worlds]) => row.rank >= least && variesBy(fact, look.worlds, (world) => String(worlds.has(world))),
    )
  return {
    best,
    findings: [...findings.values()].sort((a, b) => a.place - b.place || (a.finding.id < b.finding.id ? -1 : 1)),
    factsCompleting,
    factsForEmergency: askable.filter((fact) => factsCompleting.includes(fact) || rowsVary(fact, emergencyRank)),
    facts: askable.filter((fact) => variesBy(fact, look.worlds, answerKey) || rowsVary(fact, -1)),
  }
}

function isMitigated({ rank, unless }: Weighed['row']): boolean {
  return rank >= emergencyRank && unless.length > 0
}

function keyOf(best: Raised | null | undefined): string {
  return best ? `${best.verdict.code} ${best.verdict.within} ${best.verdict.route}` : ''
}

function worldsWhereOpen(triage: Triage, look: Look, weighed: Weighed, best: Open['best']): ReadonlySet<number> {
  const worlds = new Set<number>()
  weighed.standings.forEach((standing, world) => {
    const isOpen = standing.sure === 'open' || standing.feared === 'open'
    if (isOpen && outranks(triage.urgency, weighed.worth.verdict, best[world]?.verdict ?? null)) worlds.add(world)
  })
  return worlds
}

type Collecting = { readonly worlds: ReadonlySet<number>; readonly findings: Map<Finding, OpenFinding> }

function collect(triage: Triage, look: Look, weighed: Weighed, { worlds, findings }: Collecting): void {
  const place = triage.placeOf(weighed.row)
  const tellsPeopleApart = weighed.row.ageCuts.length > 0 || weighed.row.tellsSexes
  let open: ReadonlySet<Finding> | null = null
  for (const world of worlds) {
    open = open && !tellsPeopleApart ? open : openFindings(weighed, look.known, look.worlds[world]!)
    for (const finding of open) {
      const entry = findings.get(finding) ?? { finding, place, emergency: false, worlds: new Set() }
      entry.place = Math.min(entry.place, place)
      entry.emergency ||= weighed.row.rank >= emergencyRank && finding.kind !== 'mitigating'
      entry.worlds.add(world)
      findings.set(finding, entry)
    }
  }
}
