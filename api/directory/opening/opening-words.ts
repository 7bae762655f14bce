import type { Opening, OpeningState } from '../signposting.ts'
import type { Words } from '../words.ts'
import { instantOf, todayIndex, weekdays, type Clock, type Moment } from './days.ts'
import type { OpeningReading } from './opening-at.ts'

/** How sure we are of the hours, and who can say more: the service's own phone, 111, or nobody. */
export type Certainty = { readonly confirmed: boolean; readonly ask: 'ring' | '111' | 'practice' | 'nobody' }

/** `6.30pm`, `9am`, `midday`, in the manner of the NHS. */
export const timeWords = (words: Words, { hour, minute }: { hour: number; minute: number }): string => {
  if (minute === 0 && hour % 12 === 0) return words(hour === 0 ? 'time.midnight' : 'time.midday')
  const time = `${hour % 12 || 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}`
  return words(hour < 12 ? 'time.am' : 'time.pm', { time })
}

const clockTime = (words: Words, { minutes }: Moment): string =>
  timeWords(words, { hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 })

const isToday = ({ days }: Clock, { day }: Moment): boolean => day === days[todayIndex]

const dayWords = (words: Words, clock: Clock, opens: Moment): string => {
  if (isToday(clock, opens)) return words('day.today')
  if (opens.day === clock.days[todayIndex + 1]) return words('day.tomorrow')
  return words(`day.${weekdays.indexOf(opens.day.weekday) + 1}`)
}

/** The state alone. Unconfirmed hours are never "open". */
export const stateOf = (clock: Clock, reading: OpeningReading, confirmed: boolean): OpeningState => {
  switch (reading.kind) {
    case 'always':
      return confirmed ? 'always' : 'call-to-check'
    case 'open':
      return confirmed ? 'open' : 'call-to-check'
    case 'shut':
      return reading.opens && isToday(clock, reading.opens) ? 'opens-later' : 'closed'
    case 'unknown':
      return 'call-to-check'
    default:
      return reading satisfies never
  }
}

const aDayMs = 86_400_000

const openText = (words: Words, clock: Clock, reading: OpeningReading & { kind: 'open' }, usually: string): string => {
  const { until, lastEntry } = reading
  // An hour alone would mislead when it is more than a day away.
  if (until === null || instantOf(until.day, until.minutes, 'earlier') - clock.nowMs >= aDayMs)
    return words(`opening.${usually}open.no-end`)
  return words(`opening.${usually}open.${lastEntry ? 'last-entry' : 'until'}`, { time: clockTime(words, until) })
}

const shutText = (words: Words, clock: Clock, opens: Moment | null, usually: string): string =>
  opens === null
    ? words(`opening.${usually}closed.unknown`)
    : words(`opening.${usually}closed.until`, { time: clockTime(words, opens), day: dayWords(words, clock, opens) })

const plainText = (words: Words, clock: Clock, reading: OpeningReading, usually: string): string => {
  switch (reading.kind) {
    case 'always':
      return words(`opening.${usually}always`)
    case 'open':
      return openText(words, clock, reading, usually)
    case 'shut':
      return shutText(words, clock, reading.opens, usually)
    case 'unknown':
      if (reading.say !== null) return reading.say
      return reading.holiday ? words('opening.holiday', { holiday: reading.holiday }) : words('opening.unknown')
    default:
      return reading satisfies never
  }
}

/** Puts words to a reading: "Open now, closes 6.30pm". */
export const openingText = (words: Words, clock: Clock, reading: OpeningReading, sure: Certainty): string => {
  const text = plainText(words, clock, reading, sure.confirmed ? '' : 'usually-')
  return text.replace('{ask}', words(`opening.ask.${sure.ask}`)).trim()
}

const isoOf = ({ at }: Clock, moment: Moment | null, lean: 'earlier' | 'later'): string | null =>
  moment &&
  Temporal.Instant.fromEpochMilliseconds(instantOf(moment.day, moment.minutes, lean))
    .toZonedDateTimeISO(at.timeZoneId)
    .toString()

/** State, words and instants. */
export const openingWords = (words: Words, clock: Clock, reading: OpeningReading, sure: Certainty): Opening => ({
  state: stateOf(clock, reading, sure.confirmed),
  text: openingText(words, clock, reading, sure),
  openUntil: reading.kind === 'open' ? isoOf(clock, reading.until, 'earlier') : null,
  opensAt: reading.kind === 'shut' ? isoOf(clock, reading.opens, 'later') : null,
})
