/** A dice that always rolls the same, from 0 up to 1: the same seed, the same numbers. */
export const dice = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of the ids, by weight; ids without a weight get the last one. */
export const weighted = (roll: () => number, ids: readonly string[], weights: readonly number[]): string => {
  const weightOf = (at: number) => weights[at] ?? weights.at(-1) ?? 1
  let left = roll() * ids.reduce((sum, _, at) => sum + weightOf(at), 0)
  return ids.find((_, at) => (left -= weightOf(at)) < 0) ?? ids.at(-1)!
}
