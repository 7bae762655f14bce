import { bounds, emergencyRank, reachAtOnceRank } from '../bounds.ts'
import type { Fact } from '../evidence.ts'
import type { Look } from '../weighing/look.ts'
import type { Open, OpenFinding } from './open.ts'
import type { Screen } from '../step.ts'
import { variesBy } from '../weighing/world.ts'

/** The next screen of one reading. `left`: screens left at most, this one included. */
export type Next = { readonly screen: Screen; readonly counted: boolean; readonly left: number }

/** Null: nothing asked later could change the answer. Evaluation rules 3 and 5 of the triage model, top to bottom. */
export function nextScreen(look: Look, open: Open): Next | null {
  const parts = partsOf(look, open)
  const next = (screen: Screen, counted = true) => ({ screen, counted, left: leftAtMost(parts, open, counted) })
  const [doubt] = parts.doubts
  if (doubt?.emergency) return next(ticks('emergency', [doubt]), false)
  const early = factsBeforeTicks(look, open, parts.emergencySigns)
  if (early.length > 0) return next(about(open, early))
  if (parts.emergencySigns.length > 0)
    return next(ticks('emergency', parts.emergencySigns.slice(0, bounds.ticksOnEmergencyScreen)))
  if (open.factsForEmergency.length > 0) return next(about(open, open.factsForEmergency))
  if (doubt) return next(ticks('other', [doubt]), false)
  if (parts.emergencyHistory.length > 0) return next(withHistoryFirst(parts))
  if (parts.lowerSigns.length > 0 && !parts.lowerAsked) return next(lowerTicks(parts))
  if (open.facts.length > 0) return next(about(open, open.facts))
  return parts.lowerSigns.length + parts.lowerHistory.length > 0 ? next(lowerTicks(parts)) : null
}

/** With A&E the answer so far: one screen of what would mean 999 instead, and any fact that decides it. */
export function screenBeforeEmergencyDepartment(look: Look, open: Open): Next | null {
  const signs = open.findings.filter(({ finding }) => finding.kind === 'sign')
  const deciding = open.factsCompleting.filter((fact) =>
    variesBy(fact, look.worlds, (world) => open.best[world]?.verdict.code ?? ''),
  )
  if (deciding.length > 0) return { screen: about(open, deciding), counted: true, left: 2 }
  const shown = look.weighed
    .filter(({ row, asked }) => asked && row.rank >= reachAtOnceRank)
    .some(({ row }) => row.findings.some((finding) => finding.kind === 'sign' && look.known.asked.has(finding.id)))
  if (signs.length === 0 || (shown && signs.length <= bounds.callInstead)) return null
  return { screen: ticks('emergency', signs.slice(0, bounds.ticksOnEmergencyScreen)), counted: true, left: 1 }
}

type Parts = ReturnType<typeof partsOf>

function partsOf(look: Look, { findings }: Open) {
  const isDoubt = ({ finding }: OpenFinding) => look.known.states.get(finding.id) === 'unsure'
  const plain = findings.filter((entry) => !isDoubt(entry))
  const isHistory = ({ finding }: OpenFinding) => finding.kind === 'history'
  const lower = plain.filter(({ emergency }) => !emergency)
  return {
    doubts: findings.filter(isDoubt).sort((a, b) => Number(b.emergency) - Number(a.emergency)),
    emergencySigns: plain.filter((entry) => entry.emergency && !isHistory(entry)),
    emergencyHistory: plain.filter((entry) => entry.emergency && isHistory(entry)),
    lowerSigns: lower.filter((entry) => !isHistory(entry)),
    lowerHistory: lower.filter(isHistory),
    lowerAsked: lower.length > 0 && wasAskedLower(look),
  }
}

/** Has a screen of urgent and lower ticks been shown? Then the facts go before the rest. */
function wasAskedLower(look: Look): boolean {
  const emergency = new Set(look.weighed.filter(({ row }) => isEmergency(row.rank)).flatMap(({ row }) => row.findings))
  return look.weighed.some(
    ({ row }) =>
      !isEmergency(row.rank) &&
      row.findings.some((finding) => !emergency.has(finding) && look.known.asked.has(finding.id)),
  )
}

function isEmergency(rank: number): boolean {
  return rank >= emergencyRank
}

/** A fact that completes an emergency row, or on which several emergency ticks depend. */
function factsBeforeTicks(look: Look, open: Open, signs: readonly OpenFinding[]): readonly Fact[] {
  return open.factsForEmergency.filter((fact) => {
    const waiting = signs.filter(({ worlds }) => variesBy(fact, look.worlds, (world) => String(worlds.has(world))))
    return open.factsCompleting.includes(fact) || waiting.length >= bounds.ticksThatWaitForFact
  })
}

function about(open: Open, needed: readonly Fact[]): Screen {
  return { kind: 'about', fields: [...new Set([...needed, ...open.facts])].sort() }
}

function ticks(tier: 'emergency' | 'other', entries: readonly OpenFinding[]): Screen {
  return { kind: 'signs', tier, findings: entries.map(({ finding }) => finding.id) }
}

/** Urgent first; history too if all fits, otherwise after the signs. */
function lowerTicks({ lowerSigns, lowerHistory }: Parts): Screen {
  const fits = lowerSigns.length + lowerHistory.length <= bounds.ticksOnOtherScreen
  const shown = fits || lowerSigns.length === 0 ? [...lowerSigns, ...lowerHistory] : lowerSigns
  return ticks('other', shown.slice(0, bounds.ticksOnOtherScreen))
}

/** History that an emergency row still needs, and as many of the other ticks as the screen holds. */
function withHistoryFirst({ emergencyHistory, lowerSigns }: Parts): Screen {
  return ticks('other', [...emergencyHistory, ...lowerSigns].slice(0, bounds.ticksOnOtherScreen))
}

function leftAtMost(parts: Parts, open: Open, counted: boolean): number {
  const lower = parts.emergencyHistory.length + parts.lowerSigns.length + parts.lowerHistory.length
  const screens =
    Math.ceil(parts.emergencySigns.length / bounds.ticksOnEmergencyScreen) +
    Math.ceil(lower / bounds.ticksOnOtherScreen) +
    (open.facts.length > 0 ? 1 : 0)
  return counted ? Math.max(screens, 1) : screens + parts.doubts.length
}
