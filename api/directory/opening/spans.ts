import type { OpeningHours } from '../../../knowledge/schema/opening-hours.ts'
import { minutesOf, type Day } from './days.ts'

export type Weekly = Extract<OpeningHours, { kind: 'weekly' }>

/** Open from, until: minutes after midnight; `to` passes 1440 when it runs past midnight. */
export type Span = { readonly from: number; readonly to: number }

const spanOf = (interval: string): Span => {
  const [from, to] = interval.split('-').map(minutesOf) as [number, number]
  return { from, to: to <= from ? to + 1440 : to }
}

/** Each table of intervals is read once. */
const read = new WeakMap<readonly string[], readonly Span[]>()
const spansOf = (intervals: readonly string[]): readonly Span[] => {
  const known = read.get(intervals)
  if (known) return known
  const spans = intervals.map(spanOf)
  read.set(intervals, spans)
  return spans
}

/** What the weekly table says for that weekday, holiday or not. */
export const usualSpans = (hours: Weekly, day: Day): readonly Span[] => spansOf(hours.week[day.weekday])

const onBankHoliday = (hours: Weekly, day: Day): readonly Span[] | 'unknown' => {
  switch (hours.bankHolidays) {
    case 'unknown':
      return 'unknown'
    case 'closed':
      return []
    case 'as-usual':
      return day.hoursUnknown ? 'unknown' : usualSpans(hours, day)
    default:
      return hours.bankHolidays satisfies never
  }
}

/** When a service is open on a day, or that nobody knows. A date it names itself beats everything. */
export const spansOn = (hours: Weekly, day: Day): readonly Span[] | 'unknown' => {
  const named = hours.dates[day.date]
  if (named) return spansOf(named)
  switch (day.kind) {
    case 'outside-calendar':
      return 'unknown'
    case 'bank-holiday':
      return onBankHoliday(hours, day)
    case 'plain':
      return day.hoursUnknown ? 'unknown' : usualSpans(hours, day)
    default:
      return day.kind satisfies never
  }
}
