import { createServer, type Server } from 'node:http'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importInto, type ImportOrder } from '../../../api/cli/knowledge/import.ts'
import { isConfirmed, todayAt } from '../../../api/directory/freshness.ts'
import { toRecord } from '../../../knowledge/exchange/open-referral/export-service.ts'
import type { ServiceRecord } from '../../../knowledge/exchange/open-referral/record.ts'
import { uuidOf } from '../../../knowledge/exchange/open-referral/uuid.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import type { Service } from '../../../knowledge/schema/service.ts'

/** The invented borough, copied so that an import may write into it. */
let folder: string
const at = Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/London]')
const source = 'fern-ledger'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fernborough-'))
  cpSync('test/fixtures/fernborough', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const services = () => loadKnowledge(folder).services
const service = (id: string): Service => services().find((one) => one.id === id)!
const put = (name: string, content: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const order = (from: string, over: Partial<ImportOrder> = {}) =>
  importInto({ folder, from, source, dated: null, dryRun: false, at, ...over })

const recordOf = (changed: Service): ServiceRecord =>
  JSON.parse(JSON.stringify(toRecord(changed, loadKnowledge(folder).sources, () => true))) as ServiceRecord

/** The near apothecary with another number, as of a date. */
const withNumber = (number: string, dated: string | null): ServiceRecord => {
  const near = service('apothecary-near')
  return recordOf({ ...near, phones: [{ ...near.phones[0]!, number, provenance: { ...fresh(near), dated } }] })
}
const fresh = (near: Service) => near.phones[0]!.provenance

const foreign = (over: object = {}) => ({
  id: '3d5c4b0e-9c0a-4b5e-8a53-0d2b8f0f6a11',
  name: 'Fern Soup Kitchen',
  status: 'active',
  description: 'Hot soup for anybody who comes.',
  assured_date: '2026-10-01',
  minimum_age: 16,
  maximum_age: 99,
  schedules: [
    {
      id: '3d5c4b0e-9c0a-4b5e-8a53-0d2b8f0f6a12',
      freq: 'WEEKLY',
      byday: 'MO,TH',
      opens_at: '17:00',
      closes_at: '19:00',
    },
  ],
  ...over,
})

describe('a feed of facts about services we know', () => {
  test('a newer confirmed fact is taken and written, and the rest of the file stays as it was', async () => {
    const before = readFileSync(join(folder, 'services/apothecaries.yaml'), 'utf8')
    const { lines, written } = await order(put('feed.json', [withNumber('01632 960099', '2026-11-01')]))
    expect(lines).toMatchObject([{ service: 'apothecary-near', field: 'phones', outcome: 'taken' }])
    expect(written).toEqual([join(folder, 'services/apothecaries.yaml')])
    expect(service('apothecary-near').phones[0]?.number).toBe('01632 960099')
    const after = readFileSync(join(folder, 'services/apothecaries.yaml'), 'utf8')
    const number = (text: string) =>
      text.split('\n').filter((line) => !/01632 9600(01|99)|2026-11-01|^ {8,}(source|showTo|provenance)/.test(line))
    expect(number(after)).toEqual(number(before).toSpliced(number(before).indexOf('    hours:'), 0, '    phones:'))
  })

  test.each([
    ['not confirmed: it is too old', '2024-06-01'],
    ['not confirmed: it has no date', null],
    ['not newer than ours', '2026-08-01'],
  ])('never overwrites a confirmed fact with one that is %s', async (_, dated) => {
    const { changes, lines, written } = await order(put('feed.json', [withNumber('01632 960099', dated)]))
    expect([changes, written]).toEqual([[], []])
    expect(lines).toMatchObject([{ field: 'phones', outcome: 'kept' }])
    expect(service('apothecary-near').phones[0]?.number).toBe('01632 960001')
  })

  test('a record without a fact never takes ours away', async () => {
    const near = service('apothecary-near')
    const { changes, lines } = await order(put('feed.json', [recordOf({ ...near, phones: [], hours: null })]))
    expect([changes, lines]).toEqual([[], []])
  })

  test('the same fact, confirmed again, only renews its date', async () => {
    const { lines } = await order(put('feed.json', [withNumber('01632 960001', '2026-11-10')]))
    expect(lines).toMatchObject([{ field: 'phones', outcome: 'renewed' }])
    expect(service('apothecary-near').phones[0]).toMatchObject({
      number: '01632 960001',
      provenance: { dated: '2026-11-10' },
    })
  })

  test('who may see a fact stays our word: a feed does not make it public', async () => {
    const near = service('apothecary-near')
    const staffOnly = {
      ...near,
      phones: [{ ...near.phones[0]!, provenance: { ...fresh(near), showTo: 'staff' as const } }],
    }
    const { changes } = await importOf(staffOnly)
    expect(changes[0]?.value).toMatchObject([{ provenance: { showTo: 'staff' } }])
  })

  test('names, words and "it no longer runs" are reported for a person to decide', async () => {
    const record = { ...foreign(), id: uuidOf('service', 'apothecary-near'), status: 'defunct', schedules: [] }
    const { changes, lines } = await order(put('feed.json', [record]))
    expect(changes).toEqual([])
    expect(lines.map(({ field, outcome }) => [field, outcome])).toEqual([
      ['name', 'kept'],
      ['description', 'kept'],
      ['status', 'kept'],
    ])
  })

  test('a dry run reports the same and writes nothing', async () => {
    const { lines, written } = await order(put('feed.json', [withNumber('01632 960099', '2026-11-01')]), {
      dryRun: true,
    })
    expect(lines).toMatchObject([{ outcome: 'taken' }])
    expect(written).toEqual([])
    expect(service('apothecary-near').phones[0]?.number).toBe('01632 960001')
  })
})

/** An import against a directory that differs from the folder's. */
const importOf = async (ours: Service) => {
  const { importFeed } = await import('../../../knowledge/exchange/open-referral/import-feed.ts')
  const today = todayAt(at)
  return importFeed([withNumber('01632 960099', '2026-11-01')], [ours], {
    source,
    today: today.date,
    isConfirmed: (provenance) => isConfirmed(provenance, today),
    sourceIds: new Set([source]),
  })
}

test('a service on one line keeps to its line, and a fact that others lean on is left to a person', async () => {
  const origin = '{ source: fern-ledger, dated: 2026-09-01, showTo: public }'
  const before = `- { id: one-line, name: 'One Line', category: food, summary: 'Bread.', access: walk-in, website: { url: 'https://a.example', provenance: ${origin} } } # as it was\n`
  put('services/one-line.yaml', before)
  const listed = service('one-line')
  const provenance = { ...listed.website!.provenance, dated: '2026-11-01' }
  const phone = { number: '01632 960077', charged: false, provenance }
  const website = { url: 'https://b.example', provenance }
  await order(put('feed.json', [recordOf({ ...listed, website, phones: [phone] })]))
  expect(service('one-line')).toMatchObject({
    website: { url: 'https://b.example' },
    phones: [{ number: '01632 960077' }],
  })
  const after = readFileSync(join(folder, 'services/one-line.yaml'), 'utf8')
  expect(after).toMatch(/^- \{ id: one-line, .* # as it was\n$/)

  const gate = service('apothecary-gate')
  const hours = { ...gate.hours!, provenance: { ...gate.hours!.provenance, dated: '2026-11-01' } }
  const leant = put('leant.json', [recordOf({ ...gate, hours })])
  await expect(order(leant)).rejects.toThrow('is named (&) and used elsewhere')
})

describe('a feed of services nobody knew', () => {
  test('comes in whole, from the fields of the standard alone, and is shown to nobody', async () => {
    const { lines, written } = await order(put('feed.json', { contents: [foreign()] }))
    expect(lines).toMatchObject([{ outcome: 'new', service: 'fern-soup-kitchen-3d5c4b0e' }])
    expect(written).toEqual([join(folder, 'services/fern-soup-kitchen-3d5c4b0e.yaml')])
    expect(service('fern-soup-kitchen-3d5c4b0e')).toMatchObject({
      showTo: 'nobody',
      fulfils: [],
      eligibility: { age: { from: 16, under: 100 } },
      hours: {
        opening: {
          kind: 'weekly',
          bankHolidays: 'unknown',
          week: { mon: ['17:00-19:00'], tue: [], thu: ['17:00-19:00'] },
        },
        provenance: { source, dated: '2026-10-01', showTo: 'nobody' },
      },
    })
  })

  test('a feed may be an address: every page is read, every service fetched whole', async () => {
    const server = await serve({
      '/feed/services?page=1': { last_page: false, contents: [{ id: 'a' }] },
      '/feed/services?page=2': { last_page: true, contents: [{ id: 'b' }] },
      '/feed/services/a': foreign(),
      '/feed/services/b': foreign({ id: '3d5c4b0e-9c0a-4b5e-8a53-0d2b8f0f6b22', name: 'Fern Bread Oven' }),
    })
    const { added } = await order(`${addressOf(server)}/feed/services`)
    server.close()
    expect(added.map(({ name }) => name)).toEqual(['Fern Soup Kitchen', 'Fern Bread Oven'])
  })

  test('an address that is no feed is said in a sentence', async () => {
    const server = await serve({})
    await expect(order(addressOf(server))).rejects.toThrow(
      /answered 404: is it the address of an Open Referral UK feed/,
    )
    server.close()
  })
})

const serve = async (pages: Readonly<Record<string, unknown>>): Promise<Server> => {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(page ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

test('planted mistakes are refused record by record and field by field, and the good ones still come in', async () => {
  const near = recordOf(service('apothecary-near'))
  const feed = [
    foreign({ id: 'not-a-uuid' }),
    foreign({ status: 'open' }),
    foreign({ name: 'X' }),
    foreign({ url: 'no address' }),
    foreign({ assured_date: '21/11/2026' }),
    foreign({ assured_date: '2027-01-01' }),
    foreign({ phones: [{ id: uuidOf('phone', 'planted'), number: 'ring Bob' }] }),
    foreign({ minimum_age: 40, maximum_age: 10 }),
    { ...near, name: 'Somebody changed one of the two' },
    { ...near, navigator: { version: 2 } },
    'not a record',
    null,
    foreign(),
    foreign(),
  ]
  const { lines, added } = await order(put('feed.json', feed))
  const rejected = lines.filter(({ outcome }) => outcome === 'rejected').map(({ field }) => field)
  expect(rejected).toEqual([
    'id',
    'status',
    'name',
    'url',
    'assured_date',
    'provenance',
    'phones.0.number',
    'eligibility.age',
    'name',
    'navigator.version',
    'navigator.service',
    'navigator.sources',
    '',
    '',
    'id',
  ])
  expect(added.map(({ name }) => name)).toEqual(['Fern Soup Kitchen'])
})

test('a week that cannot be read whole is refused and said, never kept by half', async () => {
  const schedules = [
    ...foreign().schedules,
    { id: uuidOf('schedule', 'planted'), freq: 'MONTHLY', byday: '1MO', opens_at: '09:00', closes_at: '10:00' },
  ]
  const { lines, added } = await order(put('feed.json', [foreign({ schedules })]))
  expect(lines.map(({ field, outcome }) => [field, outcome])).toEqual([
    ['schedules.1', 'rejected'],
    ['service', 'new'],
  ])
  expect(added[0]?.hours).toBeNull()
})

describe('opening hours of pharmacies from a CSV', () => {
  const header =
    'PHARMACY_ODS_CODE_F_CODE,PHARMACY_TRADING_NAME,' +
    ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
      .map((day) => `PHARMACY_OPENING_HOURS_${day}`)
      .join(',')
  const csv = (...rows: string[]) => put('hours.csv', [header, ...rows].join('\n'))
  const week = '"09:00-13:00,14:00-17:30",09:00-17:30,09:00-17:30,09:00-17:30,09:00-17:30,Closed,Closed'
  const dated = '2026-10-15'

  test('the columns of the published list are read, and single dates we know stay', async () => {
    const { lines } = await order(csv(`FA001,Near Apothecary,${week}`, `ZZ999,Far Away,${week}`), { dated })
    expect(lines).toMatchObject([{ record: 'FA001', outcome: 'taken' }])
    expect(service('apothecary-near').hours).toMatchObject({
      opening: {
        week: { mon: ['09:00-13:00', '14:00-17:30'], sat: [], sun: [] },
        dates: { '2026-11-20': [], '2026-12-25': ['10:00-11:00'] },
        bankHolidays: 'unknown',
      },
      provenance: { source, dated },
    })
  })

  test('an empty cell is not "closed", and a list that is older than ours changes nothing', async () => {
    const empty = await order(csv('FA001,Near Apothecary,09:00-17:30,,25:00-26:00,Closed,Closed,Closed,Closed'), {
      dated,
    })
    expect(empty.lines.map(({ field, outcome }) => [field, outcome])).toEqual([
      ['tue', 'rejected'],
      ['wed', 'rejected'],
    ])
    const older = await order(csv(`FA001,Near Apothecary,${week}`), { dated: '2026-07-01' })
    expect(older.lines).toMatchObject([{ outcome: 'kept' }])
    expect(older.changes).toEqual([])
  })

  test('the date of the list and its source must be told, and must be true', async () => {
    const file = csv(`FA001,Near Apothecary,${week}`)
    await expect(order(file)).rejects.toThrow('--dated is needed')
    await expect(order(file, { dated: '2027-01-01' })).rejects.toThrow('after today')
    await expect(order(file, { dated, source: null })).rejects.toThrow('--source is needed')
    await expect(order(file, { dated, source: 'unheard-of' })).rejects.toThrow('not in sources/services.yaml')
  })
})
