import type { MiddlewareHandler } from 'hono'
import type { Say } from './problem.ts'
import { problem } from './problem.ts'

/** Has more come than can be answered in time? */
export type Overload = { readonly isBehind: () => boolean }

export type OverloadClock = {
  /** Milliseconds that only go forward. */
  readonly nowMs: () => number
  /** Calls back when everything that has already arrived has been looked at. */
  readonly afterWhatHasArrived: (then: () => void) => void
}

/**
 * Few enough to be answered whatever the clock says: where a machine stands still for a moment, time has passed and
 * nothing much is waiting.
 */
const few = 8

/**
 * Everything that arrives together is answered one after the other. Once answering it has taken `budgetMs`, the rest of
 * it is refused at the door, so that whoever is accepted waits little longer than that; the first few always are.
 */
export const overload = (budgetMs: number, { nowMs, afterWhatHasArrived }: OverloadClock): Overload => {
  let together: { readonly since: number; accepted: number } | null = null
  return {
    isBehind: () => {
      const now = nowMs()
      if (together === null) {
        together = { since: now, accepted: 0 }
        afterWhatHasArrived(() => {
          together = null
        })
      }
      if (together.accepted >= few && now - together.since > budgetMs) return true
      together.accepted += 1
      return false
    },
  }
}

/** In seconds. */
const retryAfter = '2'

/** Refuses what is too much with 503, when to come back, and the safety line. An emergency that is accepted is never refused. */
export const unlessOverloaded =
  ({ isBehind }: Overload, say: Say): MiddlewareHandler =>
  (c, next) =>
    isBehind() ? Promise.resolve(problem(say, 'overloaded', { headers: { 'retry-after': retryAfter } })) : next()
