import type { AgeReading } from '../../../triage/evidence.ts'

/** The oldest a person can be, as the contract has it; and how far below an age "under" it is, in years. */
const oldest = 130
const justUnder = 0.001

/** Between which of the ages that matter a reading lies: all that the rules can tell apart, and no more of the person. */
export const bandOf = (ages: readonly number[], { min, max }: AgeReading): { from: number; to: number } => {
  const before = (age: number) => ages.filter((each) => each <= age).length
  return { from: before(min), to: before(max) }
}

export const readingOfBand = (ages: readonly number[], { from, to }: { from: number; to: number }): AgeReading => ({
  min: ages[from - 1] ?? 0,
  max: to < ages.length ? ages[to]! - justUnder : oldest,
})
