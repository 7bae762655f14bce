import { withins } from '../../knowledge/schema/closed-lists.ts'
import type { Code, Disposition, Within } from '../../knowledge/schema/disposition.ts'
import type { Verdict } from './step.ts'

/** The one total order of answers: rank, then place in `dispositions.yaml`, then how soon. */
export type Urgency = {
  /** Throws for a code the knowledge lacks. */
  readonly dispositionOf: (code: Code) => Disposition
  readonly rankOf: (code: Code) => number
  /** Negative: `a` is more urgent. Zero only for answers alike in code, time and rule. */
  readonly compare: (a: Verdict, b: Verdict) => number
}

export function urgencyOf(dispositions: readonly Disposition[]): Urgency {
  const sorted = dispositions.toSorted((a, b) => b.rank - a.rank)
  const places = new Map(sorted.map((disposition, place) => [disposition.code, { disposition, place }]))
  const entry = (code: Code) => {
    const found = places.get(code)
    if (found) return found
    throw new Error(`dispositions.yaml has no disposition "${code}": add it, with its rank and acuity`)
  }
  return {
    dispositionOf: (code) => entry(code).disposition,
    rankOf: (code) => entry(code).disposition.rank,
    compare: (a, b) =>
      entry(a.code).place - entry(b.code).place || soonness(a.within) - soonness(b.within) || compareStanding(a, b),
  }
}

/** The more urgent of two answers: dispositions meet here and nowhere else. The first when they are alike. */
export function moreUrgent(triage: { readonly urgency: Urgency }, a: Verdict, b: Verdict): Verdict {
  return triage.urgency.compare(a, b) <= 0 ? a : b
}

/** 0 is soonest. */
function soonness(within: Within): number {
  return withins.indexOf(within)
}

export function sooner(a: Within, b: Within): Within {
  return soonness(a) <= soonness(b) ? a : b
}

/** Is the answer itself, not only the rule it came from, more urgent? */
export function outranks(urgency: Urgency, a: Verdict, b: Verdict | null): boolean {
  return b === null || urgency.compare({ ...a, from: '', reasons: [] }, { ...b, from: '', reasons: [] }) < 0
}

function compareStanding(a: Verdict, b: Verdict): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return (a.reasons[0]?.index ?? 0) - (b.reasons[0]?.index ?? 0)
}
