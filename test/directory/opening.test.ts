import { describe, expect, test } from 'vitest'
import { clockAt } from '../../api/directory/opening/days.ts'
import { openingAt } from '../../api/directory/opening/opening-at.ts'
import { openingWords, timeWords } from '../../api/directory/opening/opening-words.ts'
import { wordsOf } from '../../api/directory/words.ts'
import { OpeningHours, type Week } from '../../knowledge/schema/opening-hours.ts'
import { fernborough, london } from './fernborough.ts'

const words = wordsOf(fernborough.wording['en'] ?? {})
const closed: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const weekly = (week: Partial<Week>, more: object = {}) =>
  OpeningHours.parse({ kind: 'weekly', week: { ...closed, ...week }, ...more })
const near = fernborough.services.get('apothecary-near')?.hours?.opening ?? null
const owl = fernborough.services.get('apothecary-owl')?.hours?.opening ?? null
const bath = fernborough.services.get('last-entry-bath')?.hours?.opening ?? null

const say = (hours: OpeningHours | null, time: string, confirmed = true) => {
  const clock = clockAt(fernborough.calendar, london(time))
  const reading = openingAt(hours, fernborough.calendar, london(time))
  const { state, text } = openingWords(words, clock, reading, { confirmed, ask: 'ring' })
  return `${state} · ${text}`
}

describe('an ordinary week', () => {
  test.each([
    ['2026-11-23T09:00', 'open · Open now, closes 6.30pm'],
    ['2026-11-23T18:29', 'open · Open now, closes 6.30pm'],
    ['2026-11-23T18:30', 'closed · Closed: opens 9am tomorrow'],
    ['2026-11-23T08:59', 'opens-later · Closed: opens 9am today'],
    ['2026-11-25T13:30', 'opens-later · Closed: opens 2pm today'],
    ['2026-11-21T17:00', 'closed · Closed: opens 9am Monday'],
  ])('at %s: %s', (time, expected) => expect(say(near, time)).toBe(expected))

  test('a date that differs from the week beats it', () => {
    expect(say(near, '2026-11-20T11:00')).toBe('closed · Closed: opens 9am tomorrow')
  })
})

describe('hours that run past midnight', () => {
  test.each([
    ['2026-11-24T23:30', 'open · Open now, closes 2am'],
    ['2026-11-25T01:59', 'open · Open now, closes 2am'],
    ['2026-11-25T02:00', 'opens-later · Closed: opens 8pm today'],
  ])('at %s: %s', (time, expected) => expect(say(owl, time)).toBe(expected))

  test('late one day and early the next are one stretch', () => {
    expect(say(bath, '2026-11-21T22:30')).toBe('open · Open now, last entry 2am')
  })

  test('it is not open from a day whose hours are unknown into the next', () => {
    expect(say(owl, '2026-12-26T01:00')).toMatch(/^call-to-check/)
  })

  test('open until midnight when nobody knows about tomorrow', () => {
    expect(say(owl, '2026-12-23T23:00')).toBe('open · Open now, closes midnight')
  })
})

describe('days that nobody knows', () => {
  test('a bank holiday with unknown hours is never open', () => {
    expect(say(near, '2026-05-04T11:00')).toBe(
      'call-to-check · Opening times may differ on Hatching Monday. Ring to check.',
    )
  })

  test('closed or as usual on bank holidays is believed, on days that are only bank holidays', () => {
    expect(say(weekly({ mon: ['09:00-17:00'] }, { bankHolidays: 'closed' }), '2026-05-04T11:00')).toMatch(/^closed/)
    expect(say(weekly({ mon: ['09:00-17:00'] }, { bankHolidays: 'as-usual' }), '2026-05-04T11:00')).toMatch(/^open /)
    expect(say(weekly({ fri: ['09:00-17:00'] }, { bankHolidays: 'as-usual' }), '2026-12-25T11:00')).toMatch(
      /^call-to-check/,
    )
  })

  test('a date the service names itself is known even at midwinter', () => {
    expect(say(near, '2026-12-25T10:30')).toBe('open · Open now, closes 11am')
  })

  test('the next opening is not looked for beyond a day that nobody knows', () => {
    expect(say(near, '2026-12-23T20:00')).toBe('closed · Closed now. Ring to check.')
  })

  test('nor beyond a week', () =>
    expect(say(weekly({}), '2026-11-23T09:00')).toBe('closed · Closed now. Ring to check.'))

  test('outside the calendar everything but "always" is ring to check', () => {
    expect(say(near, '2027-03-01T11:00')).toMatch(/^call-to-check/)
    expect(say({ kind: 'always' }, '2027-03-01T11:00')).toBe('always · Open 24 hours, every day')
  })

  test('unknown hours say so, in their own words where they have some', () => {
    expect(say(null, '2026-11-23T11:00')).toBe('call-to-check · We do not know the opening times. Ring to check.')
    expect(say({ kind: 'unknown', say: 'Ask the owl.' }, '2026-11-23T11:00')).toBe('call-to-check · Ask the owl.')
  })
})

describe('hours that nobody has confirmed lately', () => {
  test('are never open', () => {
    expect(say(near, '2026-11-23T11:00', false)).toBe('call-to-check · Usually open now, until 6.30pm. Ring to check.')
    expect(say({ kind: 'always' }, '2026-11-23T11:00', false)).toBe(
      'call-to-check · Usually open 24 hours. Ring to check.',
    )
  })

  test('are usually closed outside their times', () => {
    expect(say(near, '2026-11-23T19:00', false)).toBe('closed · Usually closed now. Usually opens 9am tomorrow')
  })
})

describe('the last minutes, when nobody is let in', () => {
  test.each([
    ['2026-11-23T14:59', 'open · Open now, last entry 3pm'],
    ['2026-11-23T15:00', 'closed · Closed: opens 10pm Saturday'],
  ])('at %s: %s', (time, expected) => expect(say(bath, time)).toBe(expected))
})

describe('the nights when the clocks change', () => {
  const night = weekly({ sat: ['22:00-01:30'], sun: ['00:00-01:15', '05:00-06:00'] })
  test('in spring an hour is missing and closing still comes', () => {
    expect(say(weekly({ sat: ['22:00-01:30'] }), '2026-03-28T23:30')).toMatch(/^open /)
    expect(say(weekly({ sat: ['22:00-01:30'] }), '2026-03-29T02:00')).toMatch(/^closed/)
    expect(say(weekly({ sun: ['01:30-04:00'] }), '2026-03-29T02:15')).toMatch(/^(opens-later|closed)/)
    expect(say(weekly({ sun: ['01:30-04:00'] }), '2026-03-29T02:30')).toMatch(/^open /)
  })

  test('in autumn an hour comes twice and closing comes the first time', () => {
    const first = Temporal.ZonedDateTime.from('2026-10-25T01:20+01:00[Europe/London]')
    const second = Temporal.ZonedDateTime.from('2026-10-25T01:20+00:00[Europe/London]')
    expect(openingAt(night, fernborough.calendar, first).kind).toBe('open')
    expect(openingAt(night, fernborough.calendar, second).kind).toBe('shut')
  })

  test('an hour after the change is the hour on the clock', () => {
    const sunday = weekly({ sun: ['09:00-10:00'] })
    for (const day of ['2026-03-29', '2026-10-25']) {
      expect(say(sunday, `${day}T08:59`)).toMatch(/^opens-later/)
      expect(say(sunday, `${day}T09:00`)).toMatch(/^open /)
      expect(say(sunday, `${day}T10:00`)).toMatch(/^closed/)
    }
  })
})

test.each([
  [0, 0, 'midnight'],
  [12, 0, 'midday'],
  [9, 0, '9am'],
  [9, 5, '9.05am'],
  [12, 30, '12.30pm'],
  [18, 30, '6.30pm'],
])('%i:%i is written %s', (hour, minute, expected) => expect(timeWords(words, { hour, minute })).toBe(expected))
