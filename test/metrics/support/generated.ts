import type { Cell, Figure } from '../../../api/metrics/count.ts'
import { tally } from '../../../api/metrics/count.ts'
import { dice } from '../../../api/metrics/invented/dice.ts'
import { tables, type Counted, type ListName } from '../../../api/metrics/tables.ts'
import type { Week } from '../../../api/metrics/week.ts'
import { lists } from './lists.ts'

/** A few ids are common and many are rare, as in life. */
const pick = (roll: () => number, ids: readonly string[]): string => ids[Math.floor(roll() ** 3 * ids.length)]!

const cellsOf = (counts: Counted, week: Week, roll: () => number): Cell[] => {
  const together = tables.filter((table) => table.counts === counts)
  const chosen = new Map<ListName, string>()
  for (const list of together.flatMap(({ by }): readonly ListName[] => by))
    if (!chosen.has(list)) chosen.set(list, pick(roll, lists[list]))
  return together.map(({ id, by }) => ({ table: id, week, of: by.map((list) => chosen.get(list)!) }))
}

/** Whatever happens raises one figure in every table that counts it: so many times a week. */
export const generatedFigures = (seed: number, weeks: readonly Week[], aWeek: number): Figure[] => {
  const roll = dice(seed)
  const counted = [...new Set(tables.map(({ counts }) => counts))]
  const cells = weeks.flatMap((week) =>
    counted.flatMap((counts) => Array.from({ length: aWeek }, () => cellsOf(counts, week, roll)).flat()),
  )
  return tally(cells)
}

/** A store that only remembers, to read figures from. */
export const remembering = (figures: readonly Figure[]) => ({
  read: (ids: readonly string[], { from, to }: { from: Week; to: Week }) =>
    Promise.resolve(figures.filter(({ table, week }) => ids.includes(table) && week >= from && week <= to)),
  isInvented: () => Promise.resolve(false),
})
