import type { Calendar } from '../../../knowledge/schema/calendar.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** One day as opening hours see it. */
export type Day = {
  readonly date: string
  readonly weekday: Weekday
  readonly kind: 'plain' | 'bank-holiday' | 'outside-calendar'
  /** Hours are unknown whatever the service says, unless it names the date itself. */
  readonly hoursUnknown: boolean
  readonly holiday: string | null
  readonly midnight: Temporal.ZonedDateTime
  readonly midnightMs: number
  /** For how many minutes after midnight no clock change comes: none of this day's, this day's, or the next one's too. */
  readonly evenMinutes: 0 | 1440 | 2880
}

/** Yesterday, today (index 1) and the week ahead, worked out once and shared by every service. */
export type Clock = {
  readonly at: Temporal.ZonedDateTime
  readonly nowMs: number
  readonly days: readonly Day[]
  /** The hours when most places are shut. */
  readonly night: boolean
}

export const todayIndex = 1
const daysAhead = 7

const evenMinutesOf = (midnight: Temporal.ZonedDateTime): Day['evenMinutes'] =>
  midnight.hoursInDay !== 24 ? 0 : midnight.add({ days: 1 }).hoursInDay !== 24 ? 1440 : 2880

const dayOf = (calendar: Calendar, midnight: Temporal.ZonedDateTime): Day => {
  const date = midnight.toPlainDate().toString()
  const holiday = calendar.bankHolidays.find((day) => day.date === date)
  const unknown = calendar.hoursUnknown.find((day) => day.date === date)
  const outside = date < calendar.from || date > calendar.to
  return {
    date,
    weekday: weekdays[midnight.dayOfWeek - 1]!,
    kind: outside ? 'outside-calendar' : holiday ? 'bank-holiday' : 'plain',
    hoursUnknown: unknown !== undefined,
    holiday: unknown?.name ?? holiday?.name ?? null,
    midnight,
    midnightMs: midnight.epochMilliseconds,
    evenMinutes: evenMinutesOf(midnight),
  }
}

/** A wall-clock time on a day; past 1440 it is in the small hours of the next. */
export type Moment = { readonly day: Day; readonly minutes: number }

export const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))

const daysAround = (calendar: Calendar, at: Temporal.ZonedDateTime): readonly Day[] => {
  const start = at.startOfDay()
  return Array.from({ length: daysAhead + 2 }, (_, index) =>
    dayOf(calendar, start.add({ days: index - todayIndex }).startOfDay()),
  )
}

/** A day's table serves all its requests: the last one worked out is kept with its calendar. */
const lastTable = new WeakMap<Calendar, { readonly key: string; readonly days: readonly Day[] }>()
const tableFor = (calendar: Calendar, at: Temporal.ZonedDateTime): readonly Day[] => {
  const key = `${at.year}-${at.month}-${at.day} ${at.timeZoneId}`
  const last = lastTable.get(calendar)
  if (last?.key === key) return last.days
  const days = daysAround(calendar, at)
  lastTable.set(calendar, { key, days })
  return days
}

/** The days around `at`, Europe/London. */
export const clockAt = (calendar: Calendar, at: Temporal.ZonedDateTime): Clock => {
  const days = tableFor(calendar, at)
  const [from, to] = calendar.night?.split('-').map(minutesOf) ?? [0, 0]
  const minutes = at.hour * 60 + at.minute
  const night = from! <= to! ? minutes >= from! && minutes < to! : minutes >= from! || minutes < to!
  return { at, nowMs: at.epochMilliseconds, days, night }
}

/**
 * The instant of a wall-clock time, in minutes after the day's midnight, past 24 hours for the small hours of the next.
 * Where the clock change makes a time twice or never, an opening leans `later` and a closing `earlier`: never too open.
 */
export const instantOf = (day: Day, minutes: number, lean: 'earlier' | 'later'): number => {
  if (minutes <= day.evenMinutes) return day.midnightMs + minutes * 60_000
  return day.midnight
    .toPlainDate()
    .add({ days: Math.floor(minutes / 1440) })
    .toPlainDateTime({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 })
    .toZonedDateTime(day.midnight.timeZoneId, { disambiguation: lean }).epochMilliseconds
}
