import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { tally, type Cell, type Count, type Figure } from '../count.ts'
import type { ReportFigure } from '../report.ts'
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
import { findTable, listNames, tables, type ListName, type Table, type TableId } from '../tables.ts'
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

type Statements = {
  readonly number: (list: ListName, id: string) => number | null
  readonly adding: ReadonlyMap<TableId, StatementSync>
}

const statementsOf = (db: DatabaseSync): Statements => {
  const numbers = new Map(listNames.map((name) => [name, numbersOf(db, name)]))
  const holders = (table: Table) => `values (?, ${'?, '.repeat(table.by.length)}?)`
  return {
    // An id that is in no list becomes null, and the database refuses it.
    number: (list, id) => numbers.get(list)!.get(id) ?? null,
    adding: new Map(tables.map((table) => [table.id, db.prepare(addFiguresSql(table, holders(table)))])),
  }
}

const inOne = (db: DatabaseSync, work: () => void): void => {
  db.exec('begin immediate')
  try {
    work()
    db.exec('commit')
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw isRefusal(error) ? new RefusedCount('a category is not in its closed list') : error
  }
}

const addFigures = ({ number, adding }: Statements, figures: readonly Figure[]): void => {
  for (const { table, week, of, n } of figures) {
    const categories = findTable(table)!.by.map((list, place) => number(list, of[place] ?? ''))
    adding.get(table)!.run(week, ...categories, n)
  }
}

const adderOf = (db: DatabaseSync, statements: Statements) => {
  const { number } = statements
  const once = db.prepare('insert into once (hash, until_hour) values (?, ?) on conflict (hash) do nothing')
  const report = db.prepare(addReport(['?', '?', '?', '?']))
  const isFresh = ({ once: hash, untilHour }: Count) => once.run(Buffer.from(hash, 'hex'), untilHour).changes === 1
  return (counts: readonly Count[]) =>
    inOne(db, () => {
      const fresh = counts.filter(isFresh)
      addFigures(statements, tally(fresh.flatMap(({ cells }): readonly Cell[] => cells)))
      for (const { service, kind, day } of fresh.flatMap(({ report: told }) => told ?? []))
        report.run(number('service', service), number('what-happened', kind), day, 1)
    })
}

const read = (db: DatabaseSync, ids: readonly TableId[], { from, to }: Weeks): Figure[] =>
  ids.flatMap((table) => {
    const rows = db.prepare(readFigures(findTable(table)!, ['?', '?'])).all(from, to)
    return rows.map(({ week, of0, of1, n }) => ({
      table,
      week: Number(week),
      of: [of0, of1].filter((id): id is string => typeof id === 'string'),
      n: Number(n),
    }))
  })

const purge = (db: DatabaseSync, { hour, week, day }: TooOld): void => {
  inOne(db, () => {
    db.prepare('delete from once where until_hour < ?').run(hour)
    db.prepare('delete from reports where day < ?').run(day)
    for (const { id } of tables) db.prepare(`delete from ${figureTable(id)} where week < ?`).run(week)
  })
  db.exec('pragma wal_checkpoint(truncate)')
}

const isInvented = (db: DatabaseSync): boolean => db.prepare('select mark from invented').get() !== undefined

const invent = (db: DatabaseSync, statements: Statements, figures: readonly Figure[]): void => {
  const holdsAny = tables.some(({ id }) => db.prepare(`select 1 as one from ${figureTable(id)} limit 1`).get())
  if (holdsAny && !isInvented(db)) throw new Error('this store holds real counts: invented ones are never mixed in')
  inOne(db, () => {
    db.exec('insert into invented (mark) values (1) on conflict (mark) do nothing')
    addFigures(statements, figures)
  })
}

/** @throws Error when the file cannot be opened: the store is down. */
export const openDatabase = (file: string, lists: Lists) => {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file)
  prepare(db, lists)
  const statements = statementsOf(db)
  return {
    add: adderOf(db, statements),
    read: (ids: readonly TableId[], weeks: Weeks) => read(db, ids, weeks),
    readReports: (sinceDay: number) => db.prepare(readReports('?')).all(sinceDay) as unknown as ReportFigure[],
    purge: (tooOld: TooOld) => purge(db, tooOld),
    isInvented: () => isInvented(db),
    invent: (figures: readonly Figure[]) => invent(db, statements, figures),
    close: () => db.close(),
  }
}
