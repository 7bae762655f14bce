import type { Code } from '../../../knowledge/schema/disposition.ts'
import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Triage } from '../compile.ts'
import type { FindingState } from '../evidence.ts'
import type { Override, Verdict } from '../step.ts'
import { outranks, sooner } from '../urgency.ts'

/** An answer with what lifted or held it. */
export type Raised = { readonly verdict: Verdict; readonly overrides: readonly Override[] }

/** Findings that lift every health answer one tier, by id. A history the person is not sure of counts. */
export function raisersOf(triage: Triage, states: ReadonlyMap<string, FindingState>): readonly Finding[] {
  return [...states]
    .filter(([id, state]) => state === 'present' || (state === 'unsure' && triage.findings.get(id)?.kind === 'history'))
    .flatMap(([id]) => triage.findings.get(id) ?? [])
    .filter((finding) => finding.tierUp)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * One tier up for who the person is (very frail, seen and worse, left hospital), once however many reasons there are.
 * Practical answers never move; a route is kept only if the code is.
 */
export function raised(triage: Triage, verdict: Verdict, raisers: readonly Finding[]): Raised {
  if (raisers.length === 0 || triage.urgency.dispositionOf(verdict.code).practical) return { verdict, overrides: [] }
  const least = raisers.flatMap((finding) => finding.tierUp?.atLeast ?? [])
  const lifted = least.reduce((answer, code) => atLeast(triage, answer, code), oneTierUp(triage, verdict))
  const changed = lifted.code !== verdict.code || lifted.within !== verdict.within
  return { verdict: lifted, overrides: changed ? raisers.map(({ id }) => ({ kind: 'tier-up', by: id })) : [] }
}

/** One step of the table in `dispositions.yaml`. */
function oneTierUp(triage: Triage, verdict: Verdict): Verdict {
  const { tierUp, tierUpWithin } = triage.urgency.dispositionOf(verdict.code)
  if (tierUp) {
    const within = sooner(verdict.within, triage.urgency.dispositionOf(tierUp).within)
    return { ...verdict, code: tierUp, within, route: tierUp === verdict.code ? verdict.route : null }
  }
  return tierUpWithin ? { ...verdict, within: sooner(verdict.within, tierUpWithin) } : verdict
}

function atLeast(triage: Triage, verdict: Verdict, code: Code): Verdict {
  const least = { ...verdict, code, within: triage.urgency.dispositionOf(code).within, route: null }
  return outranks(triage.urgency, least, verdict) && code !== verdict.code ? least : verdict
}
