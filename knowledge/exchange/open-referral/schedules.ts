import type { Interval, OpeningHours, Week } from '../../schema/opening-hours.ts'
import { uuidOf } from './uuid.ts'
import type { Schedule } from './record.ts'

const codes = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const
type Day = keyof typeof codes
const days = Object.keys(codes) as readonly Day[]

const wholeDay = '00:00-24:00'

/** The standard has no 24:00: a day that is open to its end closes one second before it. */
const clockOut = (time: string): string => (time === '24:00' ? '23:59:59' : `${time}:00`)

const toInterval = ({ opens_at, closes_at }: Schedule): Interval | null =>
  opens_at && closes_at
    ? `${opens_at.slice(0, 5)}-${closes_at.startsWith('23:59:59') ? '24:00' : closes_at.slice(0, 5)}`
    : null

const period = (interval: Interval, seed: string): Pick<Schedule, 'id' | 'opens_at' | 'closes_at'> => {
  const [from = '', to = ''] = interval.split('-')
  return { id: uuidOf('schedule', seed), opens_at: clockOut(from), closes_at: clockOut(to) }
}

const weekly = (week: Week, owner: string): Schedule[] =>
  [...new Set(days.flatMap((day) => week[day]))].map((interval) => ({
    ...period(interval, `${owner}:${interval}`),
    freq: 'WEEKLY',
    interval: 1,
    byday: days
      .filter((day) => week[day].includes(interval))
      .map((day) => codes[day])
      .join(','),
  }))

/** Days that differ from the week. The standard cannot say "closed that day": a closed day has a note and no times. */
const onDates = (dates: Readonly<Record<string, readonly Interval[]>>, owner: string): Schedule[] =>
  Object.entries(dates).flatMap(([date, intervals]): Schedule[] => {
    const valid = { valid_from: date, valid_to: date }
    if (intervals.length === 0) return [{ id: uuidOf('schedule', `${owner}:${date}`), ...valid, notes: 'Closed' }]
    return intervals.map((interval) => ({ ...period(interval, `${owner}:${date}:${interval}`), ...valid }))
  })

/** Opening hours as schedules of the standard. Unknown hours are no schedule: never an empty week. `owner`: our id. */
export const toSchedules = (opening: OpeningHours, owner: string): Schedule[] => {
  switch (opening.kind) {
    case 'always': {
      const everyDay = Object.fromEntries(days.map((day) => [day, [wholeDay]])) as Week
      return weekly(everyDay, owner)
    }
    case 'weekly':
      return [...weekly(opening.week, owner), ...onDates(opening.dates, owner)]
    case 'unknown':
      return []
    default:
      return opening satisfies never
  }
}

const isPlainWeekly = ({ freq, interval, byday }: Schedule): boolean =>
  freq === 'WEEKLY' && (interval ?? 1) === 1 && Boolean(byday)

const isOneDay = ({ valid_from, valid_to, freq }: Schedule): boolean =>
  !freq && Boolean(valid_from) && valid_from === valid_to

/** Which schedules we cannot put into a week, by place in the list, with the reason. */
export const unreadableSchedules = (schedules: readonly Schedule[]): { at: number; reason: string }[] =>
  schedules.flatMap((schedule, at) => {
    if (isOneDay(schedule)) return []
    if (!isPlainWeekly(schedule)) return [{ at, reason: 'only weekly schedules with byday, or single days, are read' }]
    if (schedule.valid_from || schedule.valid_to)
      return [{ at, reason: 'a week that holds for part of the year is not read: give the dates one by one' }]
    if (schedule.byday!.split(',').some((code) => !(Object.values(codes) as string[]).includes(code.trim())))
      return [{ at, reason: 'byday should name days as MO,TU,WE,TH,FR,SA,SU' }]
    return toInterval(schedule) === null ? [{ at, reason: 'opens_at and closes_at are both needed' }] : []
  })

/** The week of somebody else's schedules; null when one of them cannot be read: half a week would be a lie. */
export const fromSchedules = (schedules: readonly Schedule[]): OpeningHours | null => {
  if (schedules.length === 0 || unreadableSchedules(schedules).length > 0) return null
  const recurring = schedules.filter((schedule) => !isOneDay(schedule))
  const on = (day: Day): Interval[] =>
    recurring
      .filter(({ byday }) => byday!.split(',').some((code) => code.trim() === codes[day]))
      .flatMap((schedule) => toInterval(schedule) ?? [])
      .sort()
  const week = Object.fromEntries(days.map((day) => [day, on(day)])) as Week
  const single = schedules.filter(isOneDay)
  const dates = Object.fromEntries(
    single.map(({ valid_from }) => [
      valid_from!,
      single
        .filter((other) => other.valid_from === valid_from)
        .flatMap((other) => toInterval(other) ?? [])
        .sort(),
    ]),
  )
  return { kind: 'weekly', week, bankHolidays: 'unknown', dates, lastEntryMinutes: 0 }
}
