import type { Pool, PoolClient } from 'pg'
import { tally, type Count, type Figure } from '../count.ts'
import type { Lists } from '../lists.ts'
import type { ReportFigure } from '../report.ts'
import { addFigures as addFiguresSql, addReport, figureTable, readFigures, readReports } from '../sql/schema.ts'
import { RefusedCount, type Store, type TooOld } from '../store.ts'
import { findTable, tables, type TableId } from '../tables.ts'
import type { Weeks } from '../week.ts'
import { inOne, migrate, type Numbers } from './database.ts'

/** Class 23 of the SQL standard: a rule of the database was broken. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23')

const addFigures = async (client: PoolClient, number: Numbers, figures: readonly Figure[]) => {
  for (const [id, group] of Map.groupBy(figures, ({ table }) => table)) {
    const table = findTable(id)!
    const rows = group.map(({ week, of, n }) => [
      week,
      ...table.by.map((list, place) => number(list, of[place] ?? '')),
      n,
    ])
    const columns = Array.from({ length: table.by.length + 2 }, (_, place) => rows.map((row) => row[place]))
    const holders = columns.map(
      (_, place) => `unnest($${place + 1}::${place === columns.length - 1 ? 'bigint' : 'int'}[])`,
    )
    await client.query({ name: id, text: addFiguresSql(table, `select ${holders.join(', ')}`), values: columns })
  }
}

/**
 * Seals come in one piece, which costs the thread that answers far less than a thousand small ones, and only the places
 * of those that were there already come back. Sorted, so that two replicas wait for each other in the same order.
 */
const seal = `with
  sent as (
    select place::int, until_hour, substring($1::bytea from place::int * 16 - 15 for 16) as hash
    from unnest($2::int[]) with ordinality as hours (until_hour, place)
  ),
  fresh as (
    insert into once (hash, until_hour) select hash, until_hour from sent order by hash
    on conflict (hash) do nothing returning hash
  )
  select place from sent where hash not in (select hash from fresh)`

/** Those that were not counted before, each once. */
const sealCounts = async (client: PoolClient, counts: readonly Count[]): Promise<Count[]> => {
  const distinct = [...new Map(counts.map((count) => [count.once, count])).values()]
  const hashes = Buffer.from(distinct.map(({ once }) => once).join(''), 'hex')
  const { rows } = await client.query<{ place: number }>({
    name: 'seal',
    text: seal,
    values: [hashes, distinct.map(({ untilHour }) => untilHour)],
  })
  const met = new Set(rows.map(({ place }) => place - 1))
  return distinct.filter((_, place) => !met.has(place))
}

const addCounts = async (client: PoolClient, number: Numbers, counts: readonly Count[]) => {
  const fresh = await sealCounts(client, counts)
  await addFigures(client, number, tally(fresh.flatMap(({ cells }) => cells)))
  for (const { service, kind, day } of fresh
    .flatMap(({ report }) => report ?? [])
    .sort((one, other) => (one.service < other.service ? -1 : 1)))
    await client.query(addReport(['$1', '$2', '$3', '1']), [
      number('service', service),
      number('what-happened', kind),
      day,
    ])
}

type Row = { readonly week: number; readonly of0: string; readonly of1?: string; readonly n: string }

const openPool = async (url: string): Promise<Pool> => {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 3000, query_timeout: 10_000 })
  // A connection that breaks while idle is replaced at the next query, which says so if it cannot be.
  pool.on('error', () => undefined)
  return pool
}

const readTable = async (pool: Pool, table: TableId, { from, to }: Weeks): Promise<Figure[]> => {
  const { rows } = await pool.query<Row>(readFigures(findTable(table)!, ['$1', '$2']), [from, to])
  return rows.map(({ week, of0, of1, n }) => ({
    table,
    week,
    of: of1 === undefined ? [of0] : [of0, of1],
    n: Number(n),
  }))
}

const readAllReports = async (pool: Pool, sinceDay: number): Promise<ReportFigure[]> => {
  const { rows } = await pool.query<Omit<ReportFigure, 'n'> & { n: string }>(readReports('$1'), [sinceDay])
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

const purge = (pool: Pool, { hour, week, day }: TooOld): Promise<void> =>
  inOne(pool, async (client) => {
    await client.query('delete from once where until_hour < $1', [hour])
    await client.query('delete from reports where day < $1', [day])
    for (const { id } of tables) await client.query(`delete from ${figureTable(id)} where week < $1`, [week])
  })

const isInvented = async (client: Pool | PoolClient): Promise<boolean> =>
  (await client.query('select mark from invented')).rows.length > 0

const invent = ({ pool, number }: Ready, figures: readonly Figure[]): Promise<void> =>
  inOne(pool, async (client) => {
    const marked = await isInvented(client)
    for (const { id } of tables)
      if (!marked && (await client.query(`select 1 from ${figureTable(id)} limit 1`)).rows.length > 0)
        throw new Error('this store holds real counts: invented ones are never mixed in')
    await client.query('insert into invented (mark) values (1) on conflict (mark) do nothing')
    await addFigures(client, number, figures)
  })

type Ready = { readonly pool: Pool; readonly number: Numbers }

/** Connects and migrates once, at the first use that reaches the server; tried anew after a failure. */
const readyOnce = (pool: () => Promise<Pool>, lists: Lists): (() => Promise<Ready>) => {
  let migrating: Promise<Numbers> | null = null
  return async () => {
    migrating ??= pool().then((open) => migrate(open, lists))
    try {
      return { pool: await pool(), number: await migrating }
    } catch (error) {
      migrating = null
      throw error
    }
  }
}

/** The store that replicas share. `pg` is loaded only here. */
export const postgresStore = (url: string, lists: Lists): Store => {
  let opening: Promise<Pool> | null = null
  const ready = readyOnce(() => (opening ??= openPool(url)), lists)
  return {
    add: async (counts) => {
      const { pool, number } = await ready()
      await inOne(pool, (client) => addCounts(client, number, counts)).catch((error: unknown) => {
        throw isRefusal(error) ? new RefusedCount('a category is not in its closed list') : error
      })
    },
    read: async (ids, weeks) => {
      const { pool } = await ready()
      return (await Promise.all(ids.map((id) => readTable(pool, id, weeks)))).flat()
    },
    readReports: async (sinceDay) => readAllReports((await ready()).pool, sinceDay),
    purge: async (tooOld) => purge((await ready()).pool, tooOld),
    isInvented: async () => isInvented((await ready()).pool),
    invent: async (figures) => invent(await ready(), figures),
    close: async () => {
      if (opening !== null) await (await opening).end()
    },
  }
}
