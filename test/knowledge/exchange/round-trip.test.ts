import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toRecord } from '../../../knowledge/exchange/open-referral/export-service.ts'
import { importFeed } from '../../../knowledge/exchange/open-referral/import-feed.ts'
import { readRecord } from '../../../knowledge/exchange/open-referral/read-record.ts'
import type { ServiceRecord } from '../../../knowledge/exchange/open-referral/record.ts'
import { provenancesOf, releasable } from '../../../knowledge/exchange/open-referral/releasable.ts'
import { fromSchedules, toSchedules } from '../../../knowledge/exchange/open-referral/schedules.ts'
import { uuidOf } from '../../../knowledge/exchange/open-referral/uuid.ts'
import { isConfirmed, todayAt } from '../../../api/directory/freshness.ts'
import type { Provenance } from '../../../knowledge/schema/fact.ts'
import { hillingdon } from '../../support/hillingdon.ts'
import { schemaFolder, validator } from './standard.ts'

const at = Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/London]')
const today = todayAt(at)
const confirmed = (provenance: Provenance) => isConfirmed(provenance, today)
const { services, sources } = hillingdon
const sourceIds = new Set(sources.map(({ id }) => id))
const reading = { source: 'none', today: today.date, isConfirmed: confirmed, sourceIds }
/** As it travels: text. */
const sent = (record: ServiceRecord): unknown => JSON.parse(JSON.stringify(record))
const records = services.flatMap((service) => toRecord(service, sources, confirmed) ?? [])

describe('what leaves', () => {
  test('is every public service and no other', () => {
    const open = services.filter(({ showTo }) => showTo === 'public').map(({ id }) => uuidOf('service', id))
    expect(records.map(({ id }) => id)).toEqual(open)
    expect(open.length).toBeGreaterThan(100)
  })

  test('is public and confirmed, fact by fact', () => {
    for (const service of services)
      for (const provenance of provenancesOf(releasable(service, confirmed) ?? { ...service, ...nothing }))
        expect([provenance.showTo, confirmed(provenance)], service.id).toEqual(['public', true])
  })

  test('never holds the address or place of a service whose address is private', () => {
    const secret = services.find(({ address, position }) => address !== null && position !== null)!
    const record = toRecord({ ...secret, addressPrivate: true }, sources, () => true)
    expect(JSON.stringify(record)).not.toContain(secret.address!.text)
    expect(JSON.stringify(record)).not.toContain(String(secret.position!.lat))
  })

  test('holds no number or address that nobody confirmed', () => {
    const text = JSON.stringify(records)
    const hidden = services.flatMap(({ phones }) => phones.filter(({ provenance }) => !confirmed(provenance)))
    const shown = new Set(
      services.flatMap(({ phones }) =>
        phones.filter((phone) => confirmed(phone.provenance)).map(({ number }) => number),
      ),
    )
    expect(hidden.length).toBeGreaterThan(20)
    for (const { number } of hidden) if (!shown.has(number)) expect(text).not.toContain(`"${number}"`)
  })
})

const nothing = { address: null, phones: [], text: null, bsl: null, website: null, hours: null }

describe('there and back', () => {
  test('loses nothing that left: every service comes back as it was', () => {
    for (const service of services) {
      const record = toRecord(service, sources, confirmed)
      if (record === null) continue
      const { incoming, lines } = readRecord(sent(record), 0, reading)
      expect(lines).toEqual([])
      expect(incoming?.service).toEqual(releasable(service, confirmed))
      expect(toRecord(incoming!.service, sources, confirmed)).toEqual(record)
    }
  })

  test('into our own directory changes nothing and has nothing to say', () => {
    expect(importFeed(records.map(sent), services, reading)).toEqual({ changes: [], added: [], lines: [] })
  })

  test('any week of opening comes back from its schedules', () => {
    const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
      const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15]
      return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    })
    const interval = fc.tuple(clock, fc.oneof(clock, fc.constant('24:00'))).map(([from, to]) => `${from}-${to}`)
    const day = fc.uniqueArray(interval, { maxLength: 3 }).map((list) => list.toSorted())
    const week = fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
    fc.assert(
      fc.property(week, fc.dictionary(fc.constantFrom('2026-12-24', '2026-12-25'), day), (week, dates) => {
        fc.pre(Object.values(week).flat().length > 0)
        const opening = { kind: 'weekly', week, dates, bankHolidays: 'unknown', lastEntryMinutes: 0 } as const
        expect(fromSchedules(toSchedules(opening, 'any'))).toEqual({ ...opening, dates: { ...dates } })
      }),
    )
  })

  test('unknown hours leave as no schedule at all, never as an empty week', () => {
    expect(toSchedules({ kind: 'unknown' }, 'any')).toEqual([])
    expect(fromSchedules([])).toBeNull()
  })
})

describe.runIf(schemaFolder)("by the standard's own schemas", () => {
  test('every record is a service of Open Referral UK', () => {
    const mistakes = validator('service')
    for (const record of records) expect(mistakes(sent(record)), record.name).toEqual([])
    expect(mistakes({ ...records[0], id: 'not a uuid', status: 'open' })).not.toEqual([])
  })
})

test('ids are UUID version 5 and never change', () => {
  expect(uuidOf('service', 'nat-999')).toBe(uuidOf('service', 'nat-999'))
  expect(uuidOf('service', 'nat-999')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(uuidOf('phone', 'nat-999')).not.toBe(uuidOf('service', 'nat-999'))
})
