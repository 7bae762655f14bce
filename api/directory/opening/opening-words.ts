import type { Opening } from '../signposting.ts'
import type { Words } from '../words.ts'
import { todayIndex, type Clock } from './days.ts'
import type { OpeningReading } from './opening-at.ts'

/** How sure we are of the hours, and who can say more: the service's own phone, 111, or nobody. */
export type Certainty = { readonly confirmed: boolean; readonly ask: 'ring' | '111' | 'practice' | 'nobody' }

/** `6.30pm`, `9am`, `midday`, in the manner of the NHS. */
export const timeWords = (words: Words, { hour, minute }: { hour: number; minute: number }): string => {
  if (minute === 0 && hour % 12 === 0) return words(hour === 0 ? 'time.midnight' : 'time.midday')
  const time = `${hour % 12 || 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}`
  return words(hour < 12 ? 'time.am' : 'time.pm', { time })
}

const moment = ({ at }: Clock, ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(at.timeZoneId)

const dayWords = (words: Words, clock: Clock, opens: Temporal.ZonedDateTime): string => {
  const date = opens.toPlainDate().toString()
  if (date === clock.days[todayIndex]!.date) return words('day.today')
  if (date === clock.days[todayIndex + 1]!.date) return words('day.tomorrow')
  return words(`day.${opens.dayOfWeek}`)
}

const asking = (words: Words, { ask }: Certainty): string => words(`opening.ask.${ask}`)
const opening = (state: Opening['state'], text: string, more: Partial<Opening> = {}): Opening => ({
  state,
  text: text.trim(),
  openUntil: null,
  opensAt: null,
  ...more,
})

const openWords = (words: Words, clock: Clock, reading: OpeningReading & { kind: 'open' }, sure: Certainty): Opening => {
  const { untilMs, lastEntry } = reading
  const until = untilMs === null ? null : moment(clock, untilMs)
  const time = until === null ? '' : timeWords(words, until)
  // An hour alone would mislead when it is more than a day away.
  const key = until === null || Temporal.Duration.compare(clock.at.until(until), { hours: 24 }) >= 0 ? 'no-end' : lastEntry ? 'last-entry' : 'until'
  return sure.confirmed
    ? opening('open', words(`opening.open.${key}`, { time }), { openUntil: until?.toString() ?? null })
    : opening('call-to-check', words(`opening.usually-open.${key}`, { time, ask: asking(words, sure) }), {
        openUntil: until?.toString() ?? null,
      })
}

const shutWords = (words: Words, clock: Clock, reading: OpeningReading & { kind: 'shut' }, sure: Certainty): Opening => {
  const usually = sure.confirmed ? '' : 'usually-'
  const opens = reading.opensMs === null ? null : moment(clock, reading.opensMs)
  if (opens === null) return opening('closed', words(`opening.${usually}closed.unknown`, { ask: asking(words, sure) }))
  const day = dayWords(words, clock, opens)
  const today = opens.toPlainDate().toString() === clock.days[todayIndex]!.date
  const text = words(`opening.${usually}closed.until`, { time: timeWords(words, opens), day, ask: asking(words, sure) })
  return opening(today ? 'opens-later' : 'closed', text, { opensAt: opens.toString() })
}

/** Puts words to a reading. Unconfirmed hours are never "open". */
export const openingWords = (words: Words, clock: Clock, reading: OpeningReading, sure: Certainty): Opening => {
  switch (reading.kind) {
    case 'always':
      return sure.confirmed
        ? opening('always', words('opening.always'))
        : opening('call-to-check', words('opening.usually-always', { ask: asking(words, sure) }))
    case 'open':
      return openWords(words, clock, reading, sure)
    case 'shut':
      return shutWords(words, clock, reading, sure)
    case 'unknown': {
      const { say, holiday } = reading
      const ask = asking(words, sure)
      return opening('call-to-check', say ?? words(holiday ? 'opening.holiday' : 'opening.unknown', { holiday: holiday ?? '', ask }))
    }
    default:
      return reading satisfies never
  }
}
