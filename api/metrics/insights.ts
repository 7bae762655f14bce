import { meets, protectTogether } from './disclosure/narrowing.ts'
import { publishTable, type Place, type Published, type PublishedCell } from './disclosure/publish.ts'
import type { Figure } from './count.ts'
import type { Store } from './store.ts'
import { tables, type Table } from './tables.ts'
import { formatWeek, periodsIn, weekIndex, type Weeks } from './week.ts'

/** Weeks that are hidden from each other's neighbours together: the longest period of any table. */
const blockWeeks = 4

/** At most so many weeks at a time: as long as figures are kept. */
export const mostWeeks = 110

/** One published figure. `categories` has `*` where a whole part of the table is kept back. */
export type InsightRow = {
  readonly from: string
  readonly to: string
  readonly categories: Readonly<Record<string, string>>
  /** Null: too small to say, or kept back. */
  readonly count: number | null
  readonly shown: string
}

export type Insight = {
  readonly table: string
  readonly counts: string
  readonly by: readonly string[]
  /** How many weeks each figure spans. */
  readonly weeks: number
  readonly smallest: number
  readonly rows: readonly InsightRow[]
  /** Of the rounded figures: `atLeast` when some are too small to say. */
  readonly total: { readonly count: number; readonly atLeast: boolean }
  readonly invented: boolean
}

type Period = Weeks

const wordsFor = ({ shown }: PublishedCell, smallest: number): string =>
  shown === 'few' ? `fewer than ${smallest}` : String(shown)

const spanOf = ({ from, to }: Period) => ({ from: formatWeek(from), to: formatWeek(to) })

const categoriesAt = ({ by }: Table, at: Place): Record<string, string> =>
  Object.fromEntries(by.map((list) => [list, at[list] ?? '*']))

const isIn = (period: Period, { week }: Place): boolean => week === undefined || Number(week) === period.from

/** The rows of one period: what is shown, what is kept back, and 0 for what other periods of the range have. */
const rowsOf = (published: Published, period: Period, known: ReadonlyMap<string, Place>): InsightRow[] => {
  const { table, cells, hidden } = published
  const here = cells.filter(({ at }) => isIn(period, at))
  const keyOf = (at: Place) => table.by.map((list) => at[list]).join('|')
  const shown = new Map(here.map((cell) => [keyOf(cell.at), cell]))
  const kept = hidden.filter((part) => isIn(period, part))
  const isKept = (at: Place) => kept.some((part) => meets(part, at))
  const row = (at: Place, count: number | null, words: string): InsightRow => ({
    ...spanOf(period),
    categories: categoriesAt(table, at),
    count,
    shown: words,
  })
  const seen = [...known].flatMap(([key, at]): InsightRow[] => {
    const cell = shown.get(key)
    if (cell) return [row(at, cell.shown === 'few' ? null : cell.shown, wordsFor(cell, table.smallest))]
    return isKept(at) ? [] : [row(at, 0, '0')]
  })
  return [...seen, ...kept.map((part) => row(part, null, 'hidden'))]
}

const periodsOf = (table: Table, block: Weeks, asked: Weeks): Period[] =>
  table.weeks === blockWeeks
    ? [block]
    : periodsIn(block, 1).filter(({ from }) => from >= asked.from && from <= asked.to)

const publishBlock = (together: readonly Table[], figures: readonly Figure[]): Published[] =>
  protectTogether(
    together.map((table) =>
      publishTable(
        table,
        figures.filter((figure) => figure.table === table.id),
      ),
    ),
  )

/** Every place of the table that any period of the range shows, week apart. */
const knownPlaces = (table: Table, all: readonly { readonly published: Published; readonly periods: Period[] }[]) => {
  const places = new Map<string, Place>()
  for (const { published, periods } of all)
    for (const { at } of published.cells)
      if (periods.some((period) => isIn(period, at))) {
        const { week: _, ...rest } = at
        places.set(table.by.map((list) => at[list]).join('|'), rest)
      }
  return new Map([...places].sort(([one], [other]) => (one < other ? -1 : 1)))
}

const totalOf = (rows: readonly InsightRow[]): Insight['total'] => ({
  count: rows.reduce((sum, { count }) => sum + (count ?? 0), 0),
  atLeast: rows.some(({ count }) => count === null),
})

/**
 * One table over a range of whole weeks. Each block of four weeks is published once and for all, whatever is asked:
 * a query only chooses which of the published figures to show, so two queries tell no more than each tells alone.
 */
export const readInsight = async (
  store: Pick<Store, 'read' | 'isInvented'>,
  table: Table,
  asked: Weeks,
): Promise<Insight> => {
  const together = tables.filter(({ counts }) => counts === table.counts)
  const blocks = periodsIn(asked, blockWeeks)
  const span = { from: blocks[0]!.from, to: blocks.at(-1)!.to }
  const figures = await store.read(
    together.map(({ id }) => id),
    span,
  )
  const byBlock = Map.groupBy(figures, ({ week }) => Math.floor(weekIndex(week) / blockWeeks))
  const all = blocks.map((block) => {
    const inside = byBlock.get(Math.floor(weekIndex(block.from) / blockWeeks)) ?? []
    const published = publishBlock(together, inside).find((each) => each.table.id === table.id)!
    return { published, periods: periodsOf(table, block, asked) }
  })
  const known = knownPlaces(table, all)
  const rows = all.flatMap(({ published, periods }) => periods.flatMap((period) => rowsOf(published, period, known)))
  const { counts, by, weeks, smallest } = table
  const invented = await store.isInvented()
  return { table: table.id, counts, by, weeks, smallest, rows, total: totalOf(rows), invented }
}
