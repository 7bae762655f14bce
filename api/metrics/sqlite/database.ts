import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { tally, type Cell, type Count, type Figure } from '../count.ts'
import type { Report, ReportFigure } from '../report.ts'
import {
  addFigures as addFiguresSql,
  addReport,
  figureTable,
  listTable,
  readFigures,
  readReports,
  schema,
} from '../sql/schema.ts'
import { RefusedCount, type TooOld } from '../store.ts'
import { findTable, listNames, tables, type ListName, type TableId } from '../tables.ts'
import type { Lists } from '../lists.ts'
import type { Weeks } from '../week.ts'

const dialect = { bytes: 'blob', number: 'integer primary key', keyed: ' without rowid' }

/** A file, opened: what the worker does for the store, one call after the other. */
export type Database = ReturnType<typeof openDatabase>

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 19

const prepare = (db: DatabaseSync, lists: Lists) => {
  // Full synchronisation: what is acknowledged survives a power cut as well as a crash.
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma busy_timeout = 1000',
  )
  db.exec('begin immediate')
  for (const statement of schema(dialect)) db.exec(statement)
  for (const name of listNames) {
    const add = db.prepare(`insert into ${listTable(name)} (id) values (?) on conflict (id) do nothing`)
    for (const id of lists[name]) add.run(id)
  }
  db.exec('commit')
}

const numbersOf = (db: DatabaseSync, name: ListName): ReadonlyMap<string, number> =>
  new Map(
    db
      .prepare(`select id, number from ${listTable(name)}`)
      .all()
      .map((row) => [row.id as string, row.number as number]),
  )

/** @throws Error when the file cannot be opened: the store is down. */
export const openDatabase = (file: string, lists: Lists) => {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file)
  prepare(db, lists)
  const numbers = new Map(listNames.map((name) => [name, numbersOf(db, name)]))
  // An id that is in no list becomes null, and the database refuses it.
  const number = (list: ListName, id: string): number | null => numbers.get(list)!.get(id) ?? null
  const once = db.prepare('insert into once (hash, until_hour) values (?, ?) on conflict (hash) do nothing')
  const adding = new Map<TableId, StatementSync>(
    tables.map((table) => [
      table.id,
      db.prepare(addFiguresSql(table, `values (?, ${'?, '.repeat(table.by.length)}?)`)),
    ]),
  )
  const report = db.prepare(addReport(['?', '?', '?', '?']))

  const addFigures = (figures: readonly Figure[]) => {
    for (const { table, week, of, n } of figures) {
      const { by } = findTable(table)!
      adding.get(table)!.run(week, ...by.map((list, place) => number(list, of[place] ?? '')), n)
    }
  }
  const addReports = (reports: readonly Report[]) => {
    for (const { service, kind, day } of reports)
      report.run(number('service', service), number('what-happened', kind), day, 1)
  }
  const inOne = (work: () => void) => {
    db.exec('begin immediate')
    try {
      work()
      db.exec('commit')
    } catch (error) {
      if (db.isTransaction) db.exec('rollback')
      throw isRefusal(error) ? new RefusedCount('a category is not in its closed list') : error
    }
  }
  return {
    add: (counts: readonly Count[]) =>
      inOne(() => {
        const fresh = counts.filter(
          ({ once: hash, untilHour }) => once.run(Buffer.from(hash, 'hex'), untilHour).changes === 1,
        )
        addFigures(tally(fresh.flatMap(({ cells }): readonly Cell[] => cells)))
        addReports(fresh.flatMap(({ report: one }) => one ?? []))
      }),
    read: (ids: readonly TableId[], { from, to }: Weeks): Figure[] =>
      ids.flatMap((table) =>
        db
          .prepare(readFigures(findTable(table)!, ['?', '?']))
          .all(from, to)
          .map(({ week, of0, of1, n }) => ({
            table,
            week: Number(week),
            of: [of0, of1].filter((id): id is string => typeof id === 'string'),
            n: Number(n),
          })),
      ),
    readReports: (sinceDay: number) => db.prepare(readReports('?')).all(sinceDay) as unknown as ReportFigure[],
    purge: ({ hour, week, day }: TooOld) => {
      inOne(() => {
        db.prepare('delete from once where until_hour < ?').run(hour)
        db.prepare('delete from reports where day < ?').run(day)
        for (const { id } of tables) db.prepare(`delete from ${figureTable(id)} where week < ?`).run(week)
      })
      db.exec('pragma wal_checkpoint(truncate)')
    },
    isInvented: (): boolean => db.prepare('select mark from invented').get() !== undefined,
    invent: (figures: readonly Figure[]) => {
      const marked = db.prepare('select mark from invented').get() !== undefined
      const real = tables.some(
        ({ id }) => db.prepare(`select 1 as one from ${figureTable(id)} limit 1`).get() !== undefined,
      )
      if (real && !marked) throw new Error('this store holds real counts: invented ones are never mixed in')
      inOne(() => {
        db.exec('insert into invented (mark) values (1) on conflict (mark) do nothing')
        addFigures(figures)
      })
    },
    close: () => db.close(),
  }
}
