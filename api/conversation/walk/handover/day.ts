import { mostDays } from './shape.ts'

/** Days are counted from here: no code is older. */
const first = { year: 2026, month: 1, day: 1 }

/** Null for a day that no code can carry. */
export const daysSinceFirst = (day: Temporal.PlainDate): number | null => {
  const { days } = day.since(first, { largestUnit: 'day' })
  return days >= 0 && days < mostDays ? days : null
}

/** `2026-11-21`. */
export const dayAfterFirst = (days: number): string => Temporal.PlainDate.from(first).add({ days }).toString()
