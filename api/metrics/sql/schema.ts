import { listNames, tables, type ListName, type Table } from '../tables.ts'

/** What the two databases say differently. */
export type Dialect = {
  readonly bytes: string
  readonly number: string
  /** After a table whose key is all there is to it. */
  readonly keyed: string
}

const named = (prefix: string, id: string): string => `${prefix}_${id.replaceAll('-', '_')}`

export const listTable = (list: ListName): string => named('list', list)
export const figureTable = (table: string): string => named('figures', table)

/** The columns of a table's categories. */
export const columnsOf = ({ by }: Table): string[] => by.map((list) => named('of', list))

const list = (name: ListName, { number }: Dialect): string =>
  `create table if not exists ${listTable(name)} (number ${number}, id text not null unique check (length(id) between 1 and 80))`

/** Categories are numbers that point into closed lists: there is no text column that a request can reach. */
const figures = (table: Table, { keyed }: Dialect): string => {
  const columns = columnsOf(table)
  const categories = table.by.map(
    (name, place) => `${columns[place]!} integer not null references ${listTable(name)} (number)`,
  )
  return `create table if not exists ${figureTable(table.id)} (
    week integer not null check (week between 202001 and 209953 and week % 100 between 1 and 53),
    ${categories.join(', ')},
    n bigint not null check (n > 0),
    primary key (week, ${columns.join(', ')})
  )${keyed}`
}

/** `once` holds seals without a category; `reports` how many, by service and day. Everything is safe to run again. */
export const schema = (dialect: Dialect): string[] => [
  ...listNames.map((name) => list(name, dialect)),
  ...tables.map((table) => figures(table, dialect)),
  `create table if not exists once (
    hash ${dialect.bytes} not null primary key check (length(hash) = 16),
    until_hour integer not null check (until_hour between 0 and 2000000)
  )${dialect.keyed}`,
  `create table if not exists reports (
    service integer not null references ${listTable('service')} (number),
    kind integer not null references ${listTable('what-happened')} (number),
    day integer not null check (day between 18000 and 60000),
    n bigint not null check (n > 0),
    primary key (service, kind, day)
  )${dialect.keyed}`,
  `create table if not exists invented (mark integer not null primary key check (mark = 1))`,
]

/** Adds to figures. `rows` are where week, categories and number come from: `values (…)` or `select …`. */
export const addFigures = (table: Table, rows: string): string => {
  const columns = ['week', ...columnsOf(table)]
  const name = figureTable(table.id)
  return `insert into ${name} (${columns.join(', ')}, n) ${rows}
    on conflict (${columns.join(', ')}) do update set n = ${name}.n + excluded.n`
}

/** Every figure of some weeks, categories by id. `holders`: first and last week. */
export const readFigures = (table: Table, holders: readonly [string, string]): string => {
  const columns = columnsOf(table)
  const joins = table.by.map(
    (name, place) => `join ${listTable(name)} l${place} on l${place}.number = f.${columns[place]}`,
  )
  const ids = table.by.map((_, place) => `l${place}.id as of${place}`)
  return `select f.week as week, ${ids.join(', ')}, f.n as n from ${figureTable(table.id)} f ${joins.join(' ')}
    where f.week between ${holders[0]} and ${holders[1]}`
}

export const addReport = (holders: readonly string[]): string =>
  `insert into reports (service, kind, day, n) values (${holders.join(', ')})
    on conflict (service, kind, day) do update set n = reports.n + excluded.n`

export const readReports = (since: string): string =>
  `select s.id as service, k.id as kind, r.day as day, r.n as n from reports r
    join ${listTable('service')} s on s.number = r.service join ${listTable('what-happened')} k on k.number = r.kind
    where r.day >= ${since}`
