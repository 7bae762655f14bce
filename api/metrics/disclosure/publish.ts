import type { Figure } from '../count.ts'
import type { ListName, Table } from '../tables.ts'
import type { Week } from '../week.ts'
import { boundsOf, shownOf, type Bounds, type Shown } from './round.ts'

/** Where a figure stands: its week, in tables by the week, and its categories. */
export type Place = Readonly<Partial<Record<'week' | ListName, string>>>

export type PublishedCell = { readonly at: Place; readonly shown: Shown; readonly bounds: Bounds }

/** One table of one block of four weeks, as anybody with the token may see it. */
export type Published = {
  readonly table: Table
  readonly cells: readonly PublishedCell[]
  /** Parts of the table that are kept back, zeros included, because they would give a small number away. */
  readonly hidden: readonly Place[]
}

const placeOf = (table: Table, week: Week, of: readonly string[]): Place => ({
  ...(table.weeks === 1 ? { week: String(week) } : {}),
  ...Object.fromEntries(table.by.map((list, index) => [list, of[index]])),
})

/** A table's figures of one block, added up over its own periods and protected one by one. */
export const publishTable = (table: Table, figures: readonly Figure[]): Published => {
  const sums = new Map<string, { readonly at: Place; n: number }>()
  for (const { week, of, n } of figures) {
    const at = placeOf(table, week, of)
    const key = Object.values(at).join('|')
    const sum = sums.get(key)
    if (sum) sum.n += n
    else sums.set(key, { at, n })
  }
  const cells = [...sums.values()].map(({ at, n }): PublishedCell => {
    const shown = shownOf(n, table.smallest)
    return { at, shown, bounds: boundsOf(shown, table.smallest) }
  })
  return { table, cells, hidden: [] }
}
