import { tally, type Cell, type Figure } from '../count.ts'
import type { Lists } from '../lists.ts'
import { tables, type Counted, type ListName } from '../tables.ts'
import { weekAt, weekIndex, weekOfIndex, type Week } from '../week.ts'
import { dice, weighted } from './dice.ts'

/** How many weeks are invented, the running one not among them. */
const winterWeeks = 16

/** How often each thing happens in an invented week. */
const aWeek: Readonly<Record<Counted, number>> = {
  starts: 680,
  reaches: 600,
  informed: 40,
  unmet: 60,
  actions: 320,
  otherwise: 250,
  helpful: 240,
  visits: 60,
  refused: 4,
  sensitive: 45,
}

/** How common the ids of a list are, in the order of the list; the last stands for the rest. Where none is given: few are common. */
const commonness: Partial<Record<ListName, readonly number[]>> = {
  presentation: [21, 16, 13, 12, 9, 8, 0.6],
  audience: [70, 22, 8],
  weekday: [19, 16, 15, 15, 15, 11, 9],
  hour: [1, 1, 1, 1, 1, 1, 3, 8, 26, 20, 12, 10, 9, 8, 8, 10, 13, 15, 14, 11, 9, 7, 4, 2],
  'hour-band': [2, 4, 24, 16, 30, 24],
  neighbourhood: [36, 30, 24, 6, 10, 32],
  disposition: [3, 6, 1, 15, 2, 3, 4, 19, 7, 24, 9, 3, 1, 5, 9, 2],
  'age-band': [5, 12, 14, 26, 20, 12, 6, 5],
  doubt: [94, 6],
  status: [1, 89, 9, 1],
  reason: [45, 40, 15],
  'would-have-gone': [20, 2, 16, 36, 10, 16],
  helpful: [83, 17],
  action: [40, 2, 1, 3, 14, 30, 4, 6],
  'what-happened': [80, 9, 7, 4],
}

const falling = (ids: readonly string[]): number[] => ids.map((_, at) => 1 / (at + 2))

const pick = (lists: Lists, list: ListName, roll: () => number): string =>
  weighted(roll, lists[list], commonness[list] ?? falling(lists[list]))

/** How many of the most urgent answers a refused request can end with: those of an emergency. */
const emergencies = 2

/** It raises one figure in every table that counts it. */
const happening = (lists: Lists, counts: Counted, week: Week, roll: () => number): Cell[] => {
  const together = tables.filter((table) => table.counts === counts)
  const possible = counts === 'refused' ? { ...lists, disposition: lists.disposition.slice(0, emergencies) } : lists
  const chosen = new Map<ListName, string>()
  for (const list of together.flatMap(({ by }): readonly ListName[] => by))
    if (!chosen.has(list)) chosen.set(list, pick(possible, list, roll))
  return together.map(({ id, by }) => ({ table: id, week, of: by.map((list) => chosen.get(list)!) }))
}

/** Colder weeks bring more. */
const busy = (step: number): number => 0.75 + (0.5 * step) / winterWeeks

/** The commonest needs first; answers that are sensitive stand in their own table, as in life. */
const asInWinter = (lists: Lists, commonNeeds: readonly string[]): Lists => {
  const common = commonNeeds.filter((id) => lists.presentation.includes(id))
  return {
    ...lists,
    presentation: [...common, ...lists.presentation.filter((id) => !common.includes(id))],
    disposition: lists.disposition.filter((code) => !lists.topic.includes(code)),
  }
}

/** A plausible winter of so many weeks before today, wholly invented: the same for the same week and lists. */
export const inventWinter = (
  known: Lists,
  today: Temporal.PlainDate,
  commonNeeds: readonly string[] = [],
): Figure[] => {
  const lists = asInWinter(known, commonNeeds)
  const roll = dice(20_261_121)
  const last = weekIndex(weekAt(today))
  const cells = Array.from({ length: winterWeeks }, (_, step) => {
    const week = weekOfIndex(last - winterWeeks + step)
    return Object.entries(aWeek).flatMap(([counts, often]) =>
      Array.from({ length: Math.round(often * busy(step)) }, () =>
        happening(lists, counts as Counted, week, roll),
      ).flat(),
    )
  })
  return tally(cells.flat())
}
