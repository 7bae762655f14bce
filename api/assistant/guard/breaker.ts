/** Stops calling what keeps failing: after so many failures in a row nothing is let through for a while, then one try. */
export type Breaker = {
  /** May a call be made? A yes after a rest is one trial: until it is told of, the next is refused. */
  readonly lets: (nowMs: number) => boolean
  readonly succeeded: () => void
  readonly failed: (nowMs: number) => void
  /** The trial came to no result of its own: the next may try. */
  readonly undecided: () => void
}

export const breaker = ({ failures, restMs }: { readonly failures: number; readonly restMs: number }): Breaker => {
  let inARow = 0
  let openUntilMs = 0
  let onTrial = false
  return {
    lets: (nowMs) => {
      if (inARow < failures) return true
      if (nowMs < openUntilMs || onTrial) return false
      onTrial = true
      return true
    },
    succeeded: () => {
      inARow = 0
      onTrial = false
    },
    failed: (nowMs) => {
      inARow += 1
      onTrial = false
      if (inARow >= failures) openUntilMs = nowMs + restMs
    },
    undecided: () => {
      onTrial = false
    },
  }
}
