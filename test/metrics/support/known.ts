import type { InsightRow } from '../../../api/metrics/insights.ts'
import type { Table } from '../../../api/metrics/tables.ts'
import { formatWeek, periodsIn } from '../../../api/metrics/week.ts'

const weekOf = (text: string) => Number(text.slice(0, 4)) * 100 + Number(text.slice(6))

/** What somebody with the token knows of a figure: only what a row says. */
export type Known = {
  readonly at: Readonly<Record<string, string>>
  readonly low: number
  readonly high: number
  readonly few: boolean
}

export const knownFrom = (table: Table, row: InsightRow): Known => {
  const few = row.shown.startsWith('fewer than')
  const at = { ...(table.weeks === 1 ? { week: row.from } : {}), ...row.categories }
  const block = { block: formatWeek(periodsIn({ from: weekOf(row.from), to: weekOf(row.from) }, 4)[0]!.from) }
  const bounds =
    row.shown === 'hidden'
      ? { low: 0, high: Infinity }
      : row.count === 0
        ? { low: 0, high: 0 }
        : few
          ? { low: 1, high: table.smallest - 1 }
          : { low: Math.max(table.smallest, row.count! - 2), high: row.count! + 2 }
  return { at: { ...block, ...at }, ...bounds, few }
}

export const agree = (one: Known, at: Readonly<Record<string, string>>) =>
  Object.entries(at).every(([axis, id]) => one.at[axis] === id || one.at[axis] === '*')

export const subsets = (axes: readonly string[]): string[][] =>
  axes.reduce<string[][]>((all, axis) => [...all, ...all.map((some) => [...some, axis])], [[]])
