/** A stretch of a text that must not leave, and what stands in its place. */
export type Stretch = { readonly start: number; readonly end: number; readonly as: string }

/** Finds what must not leave in a text written in plain letters. */
export type Found = (text: string) => readonly Stretch[]

/** Every match of these patterns; where a pattern has a group `it`, only that. */
export const all =
  (as: string, patterns: readonly RegExp[]): Found =>
  (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const it = match.groups?.it
        const start = match.index + (it === undefined ? 0 : match[0].lastIndexOf(it))
        return { start, end: start + (it ?? match[0]).length, as }
      }),
    )
