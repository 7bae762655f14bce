import type { InsightReply } from '../../../api/contract/pages/insights.ts'

type Row = InsightReply['rows'][number]

/** Figures added up: `open` when some of them are too small to say, or kept back. */
export type Sum = { readonly count: number; readonly open: boolean }

export const nothing: Sum = { count: 0, open: false }

export const sumOf = (rows: readonly Row[]): Sum => ({
  count: rows.reduce((sum, { count }) => sum + (count ?? 0), 0),
  open: rows.some(({ count }) => count === null),
})

/** As it is read: a single figure in the words of the table, a sum as "at least". */
export const words = ({ count, open }: Sum): string => {
  const number = count.toLocaleString('en-GB')
  if (!open) return number
  return count === 0 ? 'few' : `${number}+`
}

/** Rows by the ids of one category; `period` by the first week. */
export const groupBy = (rows: readonly Row[], list: string): Map<string, Row[]> =>
  Map.groupBy(rows, ({ from, categories }) => (list === 'period' ? from : (categories[list] ?? '*')))

/** Sums by the ids of one category, most first; what is kept back across all of it is left out. */
export const sumsBy = (rows: readonly Row[], list: string): [string, Sum][] =>
  [...groupBy(rows, list)]
    .filter(([id]) => id !== '*')
    .map(([id, inside]): [string, Sum] => [id, sumOf(inside)])
    .filter(([, { count, open }]) => count > 0 || open)
    .sort(([, one], [, other]) => other.count - one.count)

/** A share in whole percents; null when there is nothing to share. */
export const share = (part: Sum, whole: Sum): number | null =>
  whole.count === 0 ? null : Math.round((100 * part.count) / whole.count)

export const labelIn = ({ labels }: InsightReply, list: string, id: string): string => labels[list]?.[id] ?? id

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-W47` → `16 Nov`, its Monday. */
export const mondayOf = (week: string): string => {
  const fourth = new Date(Date.UTC(Number(week.slice(0, 4)), 0, 4))
  const day = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (Number(week.slice(6)) - 1) * 7
  const monday = new Date(Date.UTC(fourth.getUTCFullYear(), 0, day))
  return `${monday.getUTCDate()} ${months[monday.getUTCMonth()]}`
}
