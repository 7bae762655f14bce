/** An ISO week as a number that sorts: 202647 is 2026-W47. Weeks begin on Monday in London. */
export type Week = number

export const weekAt = (date: Temporal.ZonedDateTime | Temporal.PlainDate): Week =>
  date.yearOfWeek! * 100 + date.weekOfYear!

/** The Monday a week begins on. The fourth of January is always in week 1. */
export const mondayOf = (week: Week): Temporal.PlainDate => {
  const fourth = Temporal.PlainDate.from({ year: Math.floor(week / 100), month: 1, day: 4 })
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: (week % 100) - 1 })
}

/** `2026-W47`. */
export const formatWeek = (week: Week): string => `${Math.floor(week / 100)}-W${String(week % 100).padStart(2, '0')}`

/** Reads `2026-W47`; null when there is no such week. */
export const parseWeek = (text: string): Week | null => {
  const [, year, number] = /^(20\d\d)-W(\d\d)$/.exec(text) ?? []
  if (year === undefined || number === undefined || Number(number) < 1) return null
  const week = Number(year) * 100 + Number(number)
  return weekAt(mondayOf(week)) === week ? week : null
}

const origin = Temporal.PlainDate.from('2024-01-01')

/** Whole weeks since the Monday of 2024-W01. */
export const weekIndex = (week: Week): number => origin.until(mondayOf(week), { largestUnit: 'weeks' }).weeks

export const weekOfIndex = (index: number): Week => weekAt(origin.add({ weeks: index }))

/** Some weeks in a row, first and last included. */
export type Weeks = { readonly from: Week; readonly to: Week }

/** The periods of so many weeks that a range touches. Their borders are fixed, so that no two periods ever overlap. */
export const periodsIn = ({ from, to }: Weeks, weeks: number): Weeks[] => {
  const first = Math.floor(weekIndex(from) / weeks)
  const last = Math.floor(weekIndex(to) / weeks)
  return Array.from({ length: last - first + 1 }, (_, step) => ({
    from: weekOfIndex((first + step) * weeks),
    to: weekOfIndex((first + step) * weeks + weeks - 1),
  }))
}
