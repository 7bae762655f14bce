/** One thing measured, and what it may be at most. Prefer a ratio of two measurements of one run: machines differ. */
export type Figure = {
  readonly what: string
  readonly value: number
  /** Such as "ms", "×", "kB". */
  readonly unit: string
  /** What we mean to hold. */
  readonly budget: number
  /** What must never be passed, where that is more than the budget: a busy machine only ever adds. */
  readonly ceiling?: number
}

/** One row of the budget. A file in `budgets/` exports one, as `bench`. */
export type Bench = {
  readonly name: string
  /** The promise, in a sentence. */
  readonly budget: string
  readonly measure: () => readonly Figure[] | Promise<readonly Figure[]>
}
