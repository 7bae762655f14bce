/** A time the service said, and when it said it, by the page's own stopwatch. Milliseconds. */
export type ServerTime = { readonly epochMs: number; readonly elapsedMs: number }

let seen: ServerTime | null = null

/** The last time the service said; null until it has. */
export const serverTime = (): ServerTime | null => seen

/** Every reply says when it was made. */
export const noteTime = ({ headers }: Response) => {
  const epochMs = Date.parse(headers.get('date') ?? '')
  if (!Number.isNaN(epochMs)) seen = { epochMs, elapsedMs: performance.now() }
}
