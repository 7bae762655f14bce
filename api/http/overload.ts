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
 * Everything that arrives together is answered one after the other. Once answering it has taken `budgetMs`, the rest of
 * it is refused at the door, so that whoever is accepted waits no longer than that; the first to arrive always is.
 */
export const overload = (budgetMs: number, { nowMs, afterWhatHasArrived }: OverloadClock): Overload => {
  let since: number | null = null
  return {
    isBehind: () => {
      const now = nowMs()
      if (since !== null) return now - since > budgetMs
      since = now
      afterWhatHasArrived(() => {
        since = null
      })
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
