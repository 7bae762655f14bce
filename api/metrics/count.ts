import type { z } from 'zod'
import type { Report } from './report.ts'
import type { ListName, TableId } from './tables.ts'
import { findTable } from './tables.ts'
import type { Week } from './week.ts'

/** One figure of one table to be raised by one. */
export type Cell = { readonly table: TableId; readonly week: Week; readonly of: readonly string[] }

/** Something that happened once: the figures it raises, and the seal by which it is not counted twice. */
export type Count = {
  /** HMAC of consultation and action: no category in it. 16 bytes in hexadecimal. */
  readonly once: string
  /** When the seal may be forgotten, in whole hours since 1970. */
  readonly untilHour: number
  readonly cells: readonly Cell[]
  readonly report: Report | null
}

/** A figure as stored. */
export type Figure = Cell & { readonly n: number }

const keyOf = ({ table, week, of }: Cell): string => `${table}|${week}|${of.join('|')}`

/**
 * Lets through only categories of the closed lists.
 * @throws ZodError on anything else: a mistake of ours, since no request can name a category freely.
 */
export const checkCell = (checks: ReadonlyMap<ListName, z.ZodType<string>>, cell: Cell): Cell => {
  const { by } = findTable(cell.table)!
  if (by.length !== cell.of.length) throw new Error(`${cell.table} has ${by.length} categories, not ${cell.of.length}`)
  by.forEach((list, place) => checks.get(list)!.parse(cell.of[place]))
  return cell
}

/**
 * Checks each cell once, and gives the same object for the same cell ever after: what waits in the queue is then short,
 * and quickly added up. There are as many as figures in a week; those of another week are forgotten.
 */
export const cellBook = (checks: ReadonlyMap<ListName, z.ZodType<string>>): ((cell: Cell) => Cell) => {
  const known = new Map<string, Cell>()
  let lastWeek = 0
  return (cell) => {
    if (cell.week !== lastWeek) known.clear()
    lastWeek = cell.week
    const key = keyOf(cell)
    const met = known.get(key)
    if (met !== undefined) return met
    known.set(key, checkCell(checks, cell))
    return cell
  }
}

/** The same figures added up: one row per figure, in a fixed order, so that two writers never wait for each other. */
export const tally = (cells: readonly Cell[]): Figure[] => {
  // Most are the same objects (`cellBook`): those are added up without making a key of each.
  const times = new Map<Cell, number>()
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const sums = new Map<string, Figure>()
  for (const [cell, n] of times) {
    const key = keyOf(cell)
    sums.set(key, { ...cell, n: (sums.get(key)?.n ?? 0) + n })
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, figure]) => figure)
}
