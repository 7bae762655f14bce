import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingAt } from '../../api/directory/opening/opening-at.ts'
import type { Calendar } from '../../knowledge/schema/calendar.ts'
import { OpeningHours } from '../../knowledge/schema/opening-hours.ts'
import { fernborough, hillingdon, london } from './fernborough.ts'

const plain: Calendar = { from: '2026-01-01', to: '2026-12-31', bankHolidays: [], hoursUnknown: [] }
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to two stretches a day, in quarter hours, neither past midnight. */
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 4 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((marks) => (marks.length % 2 === 0 ? marks : marks.slice(1)))
  .map((marks) =>
    Array.from(
      { length: marks.length / 2 },
      (_, at) => `${clock(marks[2 * at]! * 15)}-${clock(marks[2 * at + 1]! * 15)}`,
    ),
  )
const week = fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
const moment = fc
  .record({ days: fc.integer({ min: 0, max: 200 }), quarter: fc.integer({ min: 0, max: 95 }) })
  .map(({ days, quarter }) =>
    london('2026-04-01T00:00')
      .add({ days })
      .with({ hour: Math.floor(quarter / 4), minute: (quarter % 4) * 15 }),
  )

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const isInside = (intervals: readonly string[], time: string) =>
  intervals.some((interval) => interval.slice(0, 5) <= time && time < interval.slice(6))

test('open exactly when the table of the week says so', () => {
  fc.assert(
    fc.property(week, moment, (table, at) => {
      const hours = OpeningHours.parse({ kind: 'weekly', week: table })
      const expected = isInside(table[names[at.dayOfWeek - 1]!], clock(at.hour * 60 + at.minute))
      expect(openingAt(hours, plain, at).kind === 'open').toBe(expected)
    }),
  )
})

test('the next opening is shut before and open at it', () => {
  fc.assert(
    fc.property(week, moment, (table, at) => {
      const hours = OpeningHours.parse({ kind: 'weekly', week: table })
      const reading = openingAt(hours, plain, at)
      if (reading.kind !== 'shut' || reading.opens === null) return
      const { day, minutes } = reading.opens
      const opens = london(`${day.date}T${clock(minutes)}`)
      expect(openingAt(hours, plain, opens).kind).toBe('open')
      expect(openingAt(hours, plain, opens.subtract({ seconds: 1 })).kind).not.toBe('open')
    }),
  )
})

test('lasts until the closing it names and not a second longer', () => {
  fc.assert(
    fc.property(week, moment, (table, at) => {
      const hours = OpeningHours.parse({ kind: 'weekly', week: table })
      const reading = openingAt(hours, plain, at)
      if (reading.kind !== 'open' || reading.until === null) return
      const { day, minutes } = reading.until
      const closes = london(`${day.date}T00:00`).add({ minutes })
      expect(openingAt(hours, plain, closes.subtract({ seconds: 1 })).kind).toBe('open')
      expect(openingAt(hours, plain, closes).kind).not.toBe('open')
    }),
  )
})

test('no service of the borough is open on a day whose hours are unknown, at any quarter of an hour', () => {
  const unknown = hillingdon.calendar.hoursUnknown.map(({ date }) => date)
  const weekly = [...hillingdon.services.values()].flatMap(({ hours }) =>
    hours?.opening.kind === 'weekly' ? [hours.opening] : [],
  )
  for (const date of unknown)
    for (let quarter = 0; quarter < 96; quarter += 5) {
      const at = london(`${date}T${clock(quarter * 15)}`)
      for (const opening of weekly) expect(openingAt(opening, hillingdon.calendar, at).kind).not.toBe('open')
    }
})

test('round the clock all week is open without an end', () => {
  const gate = fernborough.services.get('apothecary-gate')?.hours?.opening ?? null
  expect(openingAt(gate, plain, london('2026-06-10T03:00'))).toMatchObject({ kind: 'open', until: null })
})
