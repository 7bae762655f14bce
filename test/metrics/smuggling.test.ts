import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresStore } from '../../api/metrics/postgres/store.ts'
import { sqliteStore } from '../../api/metrics/sqlite/store.ts'
import type { Store } from '../../api/metrics/store.ts'
import type { LogEntry } from '../../api/routes/deps.ts'
import { countedApp, ticketOf } from './support/counted-app.ts'
import { lists } from './support/lists.ts'
import { postgresServer } from './support/postgres.ts'

/** Invented, and unlike anything else in the world: whatever of it is found was kept. */
const planted = {
  sentence: 'my zebra-striped kneecap whistles at dusk',
  name: 'Quillfeather Oxbottom',
  postcode: 'UB8 1UW',
  address: '14 Marzipan Crescent',
  phone: '07700 900461',
}
const everything = Object.values(planted).join(', ')
const needles = [...Object.values(planted), 'UB81UW', 'Quillfeather', 'Marzipan', 'zebra', '900461']

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

/** Searched byte by byte, in both widths of letters and any case. */
const foundIn = (bytes: Buffer): string[] => {
  const text = bytes.toString('latin1').toLowerCase()
  const wide = text.replaceAll('\0', '')
  return needles.filter((needle) => text.includes(needle.toLowerCase()) || wide.includes(needle.toLowerCase()))
}

type Kind = {
  readonly store: Store
  readonly folder: string
  readonly log: () => string
  readonly remove: () => Promise<void>
}

const inAFile = (): Promise<Kind> => {
  const folder = mkdtempSync(join(tmpdir(), 'navigator-smuggling-'))
  const store = sqliteStore(join(folder, 'metrics.sqlite'), lists)
  return Promise.resolve({
    store,
    folder,
    log: () => '',
    remove: () => Promise.resolve(rmSync(folder, { recursive: true })),
  })
}
const onAServer = async (): Promise<Kind> => {
  const { url, folder, log, remove } = await postgresServer()
  return { store: postgresStore(url, lists), folder, log, remove }
}

/** Every way of putting a value where another was, one at a time, at any depth. */
const everyField = (value: unknown, put: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [put]
  const fields = Object.entries(value).flatMap(([key, inner]) =>
    everyField(inner, put).map((changed) =>
      Array.isArray(value)
        ? Object.assign([...(value as unknown[])], { [key]: changed })
        : { ...value, [key]: changed },
    ),
  )
  return [...fields, { ...value, [String(put)]: put }, put]
}

describe.each([
  ['SQLite', inAFile],
  ['PostgreSQL', onAServer],
] as const)('counting into %s', (_, make) => {
  let kind: Kind
  beforeAll(async () => {
    kind = await make()
  }, 60_000)
  afterAll(() => kind.remove())

  test('nothing that a person writes, in any field of any endpoint, is in a file or a log', async () => {
    const log: LogEntry[] = []
    const counted = countedApp(kind.store, { log: (entry) => log.push(entry) })
    const { app, post } = counted
    const first = await counted.turn({ message: `I have a sore throat. ${everything}`, place: planted.postcode })
    const ticket = ticketOf(
      await counted.turn({ message: `crushing chest pain. ${everything}`, place: planted.postcode }),
    )
    const requests: [string, Record<string, unknown>][] = [
      [
        '/v1/triage',
        {
          consultation: first.consultation,
          message: everything,
          answers: [
            {
              question: first.consultation.pending?.question ?? 'signs-1',
              choices: ['none'],
              values: { age: 34, sex: 'female' },
            },
          ],
          corrections: [{ finding: 'sore-throat', state: 'absent' }],
          person: { age: 34, sex: 'female', pregnant: false, asking: 'self' },
          place: planted.postcode,
          practice: 'E86001',
          audience: 'resident',
          partner: 'demo',
          language: 'en',
        },
      ],
      ['/v1/feedback', { ticket, question: 'helpful', value: 'yes', service: 'nat-111' }],
      ['/v1/feedback', { ticket, question: 'what-happened', value: 'closed', service: 'nat-111' }],
      ['/v1/services/search', { words: everything, place: planted.postcode, limit: 3 }],
    ]
    for (const [path, body] of requests)
      for (const value of [everything, ...Object.values(planted)])
        for (const changed of everyField(body, value)) await post(path, changed as Record<string, unknown>)
    const headers = {
      origin: everything,
      'user-agent': everything,
      referer: everything,
      authorization: `Bearer ${everything}`,
      'x-forwarded-for': everything,
      accept: everything,
    }
    for (const value of Object.values(planted).map(encodeURIComponent))
      for (const path of [
        `/v1/insights/${value}`,
        `/v1/insights/needs?from=${value}&${value}=${value}`,
        `/v1/services/${value}`,
        `/v1/services?near=${value}`,
        `/${value}`,
        `/v1/triage?at=${value}`,
      ])
        await app.request(path, { headers })
    await post('/v1/triage', { message: 'crushing chest pain' }, headers)
    await counted.settled()
    expect((await counted.figures(['dispositions'])).length).toBeGreaterThan(0)
    // Searched while it is open, with its write-ahead log, and again once it is closed.
    for (const when of ['open', 'closed']) {
      if (when === 'closed') await counted.metrics.close(1000)
      for (const file of filesIn(kind.folder)) expect(foundIn(readFileSync(file)), `${file} (${when})`).toEqual([])
    }
    expect(foundIn(Buffer.from(JSON.stringify(log)))).toEqual([])
    expect(foundIn(Buffer.from(kind.log()))).toEqual([])
    expect(log.length).toBeGreaterThan(100)
  }, 60_000)
})

test('the search finds what is there: plain, in capitals, and in wide letters', () => {
  expect(foundIn(Buffer.from(`x${planted.name}x`))).toContain(planted.name)
  expect(foundIn(Buffer.from(planted.address.toUpperCase()))).toContain(planted.address)
  expect(foundIn(Buffer.from(planted.sentence, 'utf16le'))).toContain(planted.sentence)
})
