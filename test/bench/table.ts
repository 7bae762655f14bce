import type { Figure } from './figure.ts'
import { measuredAs, verdictOf } from './verdict.ts'

/** A figure and the file of the row it is of. */
export type Row = Figure & { readonly name: string }

const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'] as const
const head = ['| row | what | measured | budget | |', '|---|---|---|---|---|']

const verdict = (row: Row): string => (verdictOf(row) === 'holds' ? 'holds' : '**over**')

const rowOf = (row: Row): string =>
  `| ${row.name} | ${row.what} | ${measuredAs(row)} | ≤ ${row.budget} ${row.unit} | ${verdict(row)} |`

/** Of a row with many figures only the worst of each unit stands in the README. */
const mostShown = 4
const share = ({ value, budget }: Row): number => value / budget
const worstOf = (rows: readonly Row[]): Row => {
  const worst = rows.reduce((worse, row) => (share(row) > share(worse) ? row : worse))
  return { ...worst, what: `the worst of ${rows.length}: ${worst.what}` }
}
const shownOf = (rows: readonly Row[]): readonly Row[] =>
  rows.length <= mostShown ? rows : [...Map.groupBy(rows, ({ unit }) => unit).values()].map(worstOf)

const nameOf = (written: string): string => written.split('|')[1]?.trim() ?? ''

/**
 * The README with these rows in its table, in order of their names; rows that were not measured stay as they are.
 * @throws when the README has no place for the table.
 */
export const inTable = (readme: string, rows: readonly Row[]): string => {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md needs "${begin}" and "${end}" where the table goes`)
  const measured = Map.groupBy(rows, ({ name }) => name)
  const kept = readme
    .slice(from, to)
    .split('\n')
    .filter((written) => written.startsWith('| ') && written !== head[0] && !measured.has(nameOf(written)))
  // Sorting is stable: the figures of one row stay in the order they were measured in.
  const all = [...kept, ...[...measured.values()].flatMap(shownOf).map(rowOf)].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b)),
  )
  return `${readme.slice(0, from)}${[begin, ...head, ...all].join('\n')}\n${readme.slice(to)}`
}
