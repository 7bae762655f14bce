/** A share with its 95 % interval. */
export type Share = {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** 97.5 % point of the normal distribution. */
const z = 1.959964

/** Wilson's score interval: honest for small numbers and for shares near 0 and 1. Of nothing: null. */
export const wilson = (count: number, of: number): Share | null => {
  if (of === 0) return null
  const share = count / of
  const centre = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return { count, of, share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
