import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell, Count } from '../../api/metrics/count.ts'
import { postgresStore } from '../../api/metrics/postgres/store.ts'
import { sqliteStore } from '../../api/metrics/sqlite/store.ts'
import { RefusedCount, type Store } from '../../api/metrics/store.ts'
import { tables } from '../../api/metrics/tables.ts'
import { lists } from './support/lists.ts'
import { postgresServer, type PostgresServer } from './support/postgres.ts'

/** Opens the same store again and again; each kind of store passes the same suite. */
type Kind = { readonly open: () => Store; readonly remove: () => Promise<void> }

const inAFile = (): Promise<Kind> => {
  const folder = mkdtempSync(join(tmpdir(), 'navigator-sqlite-'))
  return Promise.resolve({
    open: () => sqliteStore(join(folder, 'metrics.sqlite'), lists),
    remove: () => Promise.resolve(rmSync(folder, { recursive: true })),
  })
}

const onAServer = async (): Promise<Kind> => {
  const server: PostgresServer = await postgresServer()
  return { open: () => postgresStore(server.url, lists), remove: server.remove }
}

const week = 202647
const answered = (disposition: string, at = week): Cell => ({
  table: 'dispositions',
  week: at,
  of: [disposition, 'resident'],
})
const seal = (number: number): string => number.toString(16).padStart(32, '0')
const count = (number: number, cells: readonly Cell[], more: Partial<Count> = {}): Count => ({
  once: seal(number),
  untilHour: 498_000,
  cells,
  report: null,
  ...more,
})

describe.each([
  ['SQLite', inAFile],
  ['PostgreSQL', onAServer],
] as const)('the store on %s', (_, make) => {
  let kind: Kind
  let store: Store
  const figures = async (weeks = { from: week, to: week }) =>
    (await store.read(['dispositions'], weeks)).map(({ week: at, of, n }) => `${at} ${of.join(' ')} ${n}`).sort()

  beforeAll(async () => {
    kind = await make()
    store = kind.open()
  }, 60_000)
  afterAll(async () => {
    await store.close()
    await kind.remove()
  })

  test('adds what happened to what was there', async () => {
    await store.add([count(1, [answered('call-999')]), count(2, [answered('self-care')])])
    await store.add([count(3, [answered('call-999')])])
    expect(await figures()).toEqual(['202647 call-999 resident 2', '202647 self-care resident 1'])
  })

  test('counts nothing twice, in one batch or in two', async () => {
    await store.add([count(3, [answered('call-999')]), count(4, [answered('gp-appointment')])])
    await store.add([count(5, [answered('gp-appointment')]), count(5, [answered('gp-appointment')])])
    expect(await figures()).toContain('202647 call-999 resident 2')
    expect(await figures()).toContain('202647 gp-appointment resident 2')
  })

  test('takes a whole batch or none of it', async () => {
    const before = await figures()
    const bad = [count(6, [answered('call-999')]), count(7, [answered('a sentence of somebody')])]
    await expect(store.add(bad)).rejects.toBeInstanceOf(RefusedCount)
    expect(await figures()).toEqual(before)
    await store.add([count(6, [answered('call-999')])])
    expect(await figures()).toContain('202647 call-999 resident 3')
  })

  test.each(tables.map(({ id, by }) => [id, by.length] as const))(
    'refuses anything outside the closed lists in %s',
    async (table, length) => {
      const of = Array<string>(length).fill('UB8 1UW')
      await expect(store.add([count(90, [{ table, week, of }])])).rejects.toBeInstanceOf(RefusedCount)
    },
  )

  test('refuses a week that does not exist', async () => {
    await expect(store.add([count(91, [answered('call-999', 12)])])).rejects.toBeInstanceOf(RefusedCount)
  })

  test('two replicas add at the same time and lose nothing', async () => {
    const other = kind.open()
    const batches = Array.from({ length: 20 }, (_unused, batch) =>
      Array.from({ length: 10 }, (_each, place) =>
        count(1000 + batch * 10 + place, [answered(place % 2 === 0 ? 'urgent-care' : 'social-care')]),
      ),
    )
    // Each batch is sent twice, as after a lost acknowledgement.
    await Promise.all(batches.flatMap((batch) => [store.add(batch), other.add(batch.toReversed())]))
    await other.close()
    expect(await figures()).toContain('202647 urgent-care resident 100')
    expect(await figures()).toContain('202647 social-care resident 100')
  })

  test('reads a range of weeks', async () => {
    await store.add([count(20, [answered('self-care', 202645)]), count(21, [answered('self-care', 202702)])])
    expect(await figures({ from: 202640, to: 202646 })).toEqual(['202645 self-care resident 1'])
    expect(await figures({ from: 202701, to: 202752 })).toEqual(['202702 self-care resident 1'])
  })

  test('keeps reports by service, kind and day', async () => {
    const [service = ''] = lists.service
    const report = { service, kind: 'closed', day: 20_700 } as const
    await store.add([count(30, [], { report }), count(31, [], { report }), count(31, [], { report })])
    expect(await store.readReports(20_000)).toEqual([{ ...report, n: 2 }])
    expect(await store.readReports(20_701)).toEqual([])
  })

  test('forgets what is too old, seals first', async () => {
    await store.purge({ hour: 498_001, week: 202646, day: 20_701 })
    expect(await store.readReports(20_000)).toEqual([])
    expect(await figures({ from: 202601, to: 202646 })).toEqual([])
    // Its seal is gone, so the same thing may count again: 48 hours have passed.
    await store.add([count(1, [answered('call-999')], { untilHour: 498_100 })])
    expect(await figures()).toContain('202647 call-999 resident 4')
  })

  test('what was stored is there when the store is opened again, and nothing is made twice', async () => {
    const before = await figures()
    await store.close()
    store = kind.open()
    expect(await figures()).toEqual(before)
    await store.add([count(40, [answered('call-999')])])
    expect(await figures()).toContain('202647 call-999 resident 5')
  })

  test('never mixes invented figures into real ones', async () => {
    expect(await store.isInvented()).toBe(false)
    await expect(store.invent([{ ...answered('call-999'), n: 5 }])).rejects.toThrow(/real counts/)
    await store.purge({ hour: 498_000, week: 209_901, day: 20_000 })
    await store.invent([{ ...answered('call-999'), n: 5 }])
    expect(await store.isInvented()).toBe(true)
    expect(await figures()).toEqual(['202647 call-999 resident 5'])
  })
})
