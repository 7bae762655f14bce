/** A bucket of tokens per address, in memory only: never written, never logged. */
export type RateLimit = {
  /** Takes a token. Null when there was one; otherwise how many seconds to wait. */
  readonly take: (address: string, nowMs: number) => number | null
}

type Bucket = { tokens: number; filledAtMs: number }

/** Sized for a surgery or library of 200 people behind one address. */
export const rateLimit = ({
  perSecond,
  burst,
  addresses = 50_000,
}: {
  readonly perSecond: number
  readonly burst: number
  readonly addresses?: number
}): RateLimit => {
  const buckets = new Map<string, Bucket>()
  const refilled = (address: string, nowMs: number): Bucket => {
    const bucket = buckets.get(address) ?? { tokens: burst, filledAtMs: nowMs }
    const gained = ((nowMs - bucket.filledAtMs) / 1000) * perSecond
    buckets.delete(address)
    return { tokens: Math.min(burst, bucket.tokens + Math.max(0, gained)), filledAtMs: nowMs }
  }
  return {
    take: (address, nowMs) => {
      const bucket = refilled(address, nowMs)
      const allowed = bucket.tokens >= 1
      // Set again at the end, so that the first of the map is the one longest unheard of.
      buckets.set(address, allowed ? { ...bucket, tokens: bucket.tokens - 1 } : bucket)
      if (buckets.size > addresses) buckets.delete(buckets.keys().next().value!)
      return allowed ? null : Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond))
    },
  }
}
