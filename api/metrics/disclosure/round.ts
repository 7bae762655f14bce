/** A number as it may be shown: rounded, or only said to be small. Nothing at all is simply not listed: it is 0. */
export type Shown = number | 'few'

const roundedTo = 5

/** 1 to `smallest` - 1 are few; from `smallest` on rounded to the nearest 5. `n` is at least 1. */
export const shownOf = (n: number, smallest: number): Shown =>
  n < smallest ? 'few' : Math.round(n / roundedTo) * roundedTo

/** The least and the most that a shown number can stand for. */
export type Bounds = { readonly low: number; readonly high: number }

export const boundsOf = (shown: Shown, smallest: number): Bounds =>
  shown === 'few' ? { low: 1, high: smallest - 1 } : { low: Math.max(smallest, shown - 2), high: shown + 2 }
