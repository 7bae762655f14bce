import type { Calendar } from '../../../knowledge/schema/calendar.ts'
import type { OpeningHours } from '../../../knowledge/schema/opening-hours.ts'
import { clockAt, instantOf, todayIndex, type Clock, type Day, type Moment } from './days.ts'
import { spansOn, usualSpans, type Span, type Weekly } from './spans.ts'

/** Whether a service is open, before words are put to it. */
export type OpeningReading =
  | { readonly kind: 'always' }
  /** `until` is the last entry where there is one; null: no end within a week. */
  | { readonly kind: 'open'; readonly until: Moment | null; readonly lastEntry: boolean }
  /** `opens` null: not within a week, or a day with unknown hours comes first. */
  | { readonly kind: 'shut'; readonly opens: Moment | null }
  | { readonly kind: 'unknown'; readonly say: string | null; readonly holiday: string | null }

const covers = (day: Day, { from, to }: Span, lastEntry: number, nowMs: number) =>
  instantOf(day, from, 'later') <= nowMs && nowMs < instantOf(day, to - lastEntry, 'earlier')

/** Yesterday's hours are unknown, and on a usual day they would run on until now. */
const mayRunOn = (hours: Weekly, { days, nowMs }: Clock): boolean => {
  const yesterday = days[todayIndex - 1]!
  return (
    spansOn(hours, yesterday) === 'unknown' &&
    usualSpans(hours, yesterday).some((span) => covers(yesterday, span, hours.lastEntryMinutes, nowMs))
  )
}

/** When a span that covers now ends, following spans that touch it; cut at the first day nobody knows. */
const endOf = (hours: Weekly, { days }: Clock, at: number, span: Span): Moment | null => {
  let end = span.to
  for (let index = at; index < days.length - 1; index++) {
    const day = days[index]!
    const closing = { day, minutes: end - hours.lastEntryMinutes }
    if (end < 1440) return closing
    const next = spansOn(hours, days[index + 1]!)
    if (next === 'unknown') return { day, minutes: 1440 }
    const joined = next.find(({ from, to }) => from <= end - 1440 && to > end - 1440)
    if (!joined) return closing
    end = joined.to
  }
  return null
}

const nextOpening = (hours: Weekly, { days, nowMs }: Clock): OpeningReading => {
  for (const day of days.slice(todayIndex)) {
    const spans = spansOn(hours, day)
    if (spans === 'unknown') break
    const starts = spans.filter(({ from }) => instantOf(day, from, 'later') > nowMs).map(({ from }) => from)
    if (starts.length > 0) return { kind: 'shut', opens: { day, minutes: Math.min(...starts) } }
  }
  return { kind: 'shut', opens: null }
}

const weeklyAt = (hours: Weekly, clock: Clock): OpeningReading => {
  const today = clock.days[todayIndex]!
  const spans = spansOn(hours, today)
  if (spans === 'unknown' || mayRunOn(hours, clock)) return { kind: 'unknown', say: null, holiday: today.holiday }
  for (const index of [todayIndex - 1, todayIndex]) {
    const day = clock.days[index]!
    const onDay = spansOn(hours, day)
    const open =
      onDay === 'unknown' ? undefined : onDay.find((span) => covers(day, span, hours.lastEntryMinutes, clock.nowMs))
    if (open) return { kind: 'open', until: endOf(hours, clock, index, open), lastEntry: hours.lastEntryMinutes > 0 }
  }
  return nextOpening(hours, clock)
}

/** Is it open? `null` hours are unknown hours. */
export const readOpening = (hours: OpeningHours | null, clock: Clock): OpeningReading => {
  if (hours === null) return { kind: 'unknown', say: null, holiday: null }
  switch (hours.kind) {
    case 'always':
      return { kind: 'always' }
    case 'unknown':
      return { kind: 'unknown', say: hours.say ?? null, holiday: null }
    case 'weekly':
      return weeklyAt(hours, clock)
    default:
      return hours satisfies never
  }
}

/** Is it open at that moment? One service; for many at one moment share a `clockAt`. */
export const openingAt = (hours: OpeningHours | null, calendar: Calendar, at: Temporal.ZonedDateTime): OpeningReading =>
  readOpening(hours, clockAt(calendar, at))
