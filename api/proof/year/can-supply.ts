import type { Calendar } from '../../../knowledge/schema/calendar.ts'
import { confirmedMonths } from '../../../knowledge/schema/closed-lists.ts'
import type { Provenance } from '../../../knowledge/schema/fact.ts'
import type { OpeningHours } from '../../../knowledge/schema/opening-hours.ts'
import type { Service } from '../../../knowledge/schema/service.ts'

type Weekly = Extract<OpeningHours, { kind: 'weekly' }>

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const aDay = 24 * 60

/** From, included, to, not: wall-clock minutes after a day's midnight. */
type Span = readonly [number, number]

type Date = { readonly date: string; readonly weekday: (typeof weekdays)[number] }

/** A day as the curated facts see it. */
export type SupplyDay = Date & { readonly yesterday: Date; readonly confirmedFrom: string }

export function supplyDayOf(day: Temporal.PlainDate): SupplyDay {
  const dateOf = (each: Temporal.PlainDate) => ({ date: each.toString(), weekday: weekdays[each.dayOfWeek - 1]! })
  const confirmedFrom = day.subtract({ months: confirmedMonths }).toString()
  return { ...dateOf(day), yesterday: dateOf(day.subtract({ days: 1 })), confirmedFrom }
}

/**
 * When on a day the curated facts let anybody say "open" of a service: written apart from the directory, straight from
 * the table of the week, so that the two can be held against each other.
 */
export function suppliedOn(service: Service, calendar: Calendar, day: SupplyDay): readonly Span[] {
  if (service.closed !== null || service.showTo !== 'public') return []
  const { hours } = service
  if (hours === null || hours.provenance.showTo !== 'public') return isReadAnyTime(service) ? [[0, aDay]] : []
  if (!service.national && !isFresh(hours.provenance, day)) return []
  switch (hours.opening.kind) {
    case 'always':
      return [[0, aDay]]
    case 'unknown':
      return []
    case 'weekly':
      return inTable(hours.opening, calendar, day)
    default:
      return hours.opening satisfies never
  }
}

/** A website answers at any hour. */
function isReadAnyTime({ access, website }: Service): boolean {
  return access === 'online' && website?.provenance.showTo === 'public'
}

function isFresh({ dated, reviewBy }: Provenance, { date, confirmedFrom }: SupplyDay): boolean {
  return dated !== null && dated >= confirmedFrom && (reviewBy === null || date <= reviewBy)
}

/** Today's spans, and what runs on from yesterday's. */
function inTable(hours: Weekly, calendar: Calendar, today: SupplyDay): readonly Span[] {
  const shifted = (spans: readonly Span[], by: number) =>
    spans.map(([from, to]): Span => [from - by, to - by - hours.lastEntryMinutes])
  return [
    ...shifted(intervalsOn(hours, calendar, today), 0),
    ...shifted(intervalsOn(hours, calendar, today.yesterday), aDay),
  ].filter(([from, to]) => to > Math.max(from, 0))
}

/** None on a day whose hours nobody knows. */
function intervalsOn(hours: Weekly, calendar: Calendar, { date, weekday }: Date): readonly Span[] {
  const named = hours.dates[date]
  if (named) return named.map(spanOf)
  const isHoliday = calendar.bankHolidays.some((holiday) => holiday.date === date)
  const isUnknown = calendar.hoursUnknown.some((unknown) => unknown.date === date)
  if (date < calendar.from || date > calendar.to || isUnknown) return []
  if (isHoliday && hours.bankHolidays !== 'as-usual') return []
  return hours.week[weekday].map(spanOf)
}

function spanOf(interval: string): Span {
  const [from, to] = interval.split('-').map((time) => {
    const [hour, minute] = time.split(':').map(Number)
    return hour! * 60 + minute!
  })
  return [from!, to! > from! ? to! : to! + aDay]
}

export function isWithin(spans: readonly Span[], minutes: number): boolean {
  return spans.some(([from, to]) => from <= minutes && minutes < to)
}

/** Whether "open" may be said of a service at a moment. */
export function canSupply(service: Service, calendar: Calendar, at: Temporal.ZonedDateTime): boolean {
  return isWithin(suppliedOn(service, calendar, supplyDayOf(at.toPlainDate())), at.hour * 60 + at.minute)
}
