import type { Calendar } from '../../../knowledge/schema/calendar.ts'
import { clockAt } from '../../directory/opening/days.ts'
import type { Day } from '../../directory/opening/days.ts'
import { supplyDayOf } from './can-supply.ts'
import type { SupplyDay } from './can-supply.ts'

export const slotMinutes = 15
export const slotsADay = (24 * 60) / slotMinutes

/** A day of the year swept, with the day before it, whose hours may run on. */
export type YearDay = {
  readonly supply: SupplyDay
  readonly yesterday: Day
  readonly today: Day
  /** The moment of a slot, Europe/London. Where the clocks go forward the slot falls an hour later. */
  readonly at: (slot: number) => Temporal.ZonedDateTime
}

/** A year of days from its first, as opening hours see them. */
export function daysOfYear(calendar: Calendar, first: Temporal.PlainDate): readonly YearDay[] {
  const count = first.until(first.add({ years: 1 }), { largestUnit: 'days' }).days
  return Array.from({ length: count }, (_, index) => dayOf(calendar, first.add({ days: index })))
}

function dayOf(calendar: Calendar, date: Temporal.PlainDate): YearDay {
  const at = (slot: number) => {
    const minutes = slot * slotMinutes
    const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
    return date.toPlainDateTime(time).toZonedDateTime('Europe/London')
  }
  const [yesterday, today] = clockAt(calendar, at(0)).days
  return { supply: supplyDayOf(date), yesterday: yesterday!, today: today!, at }
}
