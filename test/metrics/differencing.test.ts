import { expect, test } from 'vitest'
import { fewestValues } from '../../api/metrics/disclosure/narrowing.ts'
import { readInsight } from '../../api/metrics/insights.ts'
import { tables, type Table } from '../../api/metrics/tables.ts'
import { weekIndex, weekOfIndex } from '../../api/metrics/week.ts'
import { generatedFigures, remembering } from './support/generated.ts'
import { agree, knownFrom, subsets, type Known } from './support/known.ts'

/** A figure, and the least and most that whoever reads on and on still holds possible. */
type Figure = { readonly known: Known; low: number; high: number }

const first = weekIndex(202637)
const weeks = Array.from({ length: 4 }, (_, index) => weekOfIndex(first - (first % 4) + index))
const axesOf = ({ by, weeks: span }: Table) => ['block', ...(span === 1 ? ['week'] : []), ...by]

/** A part that is kept back whole may lie in several groups: it is never narrowed, and leaves every group open above. */
const isPart = ({ known }: Figure) => Object.values(known.at).includes('*')

type Group = readonly Figure[]

/** Every two groups of figures, of two tables, that add up the same people. */
const pairsOf = (all: readonly { readonly table: Table; readonly figures: readonly Figure[] }[]): [Group, Group][] =>
  all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const shared = axesOf(one.table).filter((axis) => axis !== 'block' && axesOf(other.table).includes(axis))
      return subsets(shared).flatMap((some) => {
        const axes = ['block', ...some]
        const keys = new Set(
          [...one.figures, ...other.figures].map(({ known }) => axes.map((axis) => known.at[axis]).join('|')),
        )
        return [...keys]
          .filter((key) => !key.includes('*'))
          .map((key): [Group, Group] => {
            const ids = key.split('|')
            const place = Object.fromEntries(axes.map((axis, index) => [axis, ids[index]!]))
            const inside = (figures: readonly Figure[]) => figures.filter(({ known }) => agree(known, place))
            return [inside(one.figures), inside(other.figures)]
          })
      })
    }),
  )

const boundsOf = (group: Group) => ({
  low: group.reduce((sum, figure) => sum + (isPart(figure) ? 0 : figure.low), 0),
  high: group.reduce((sum, figure) => sum + (isPart(figure) ? Infinity : figure.high), 0),
})

/** Takes from each figure of a group what its sum rules out. Returns whether anything changed. */
const narrow = (group: Group, other: Group): boolean => {
  const [own, theirs] = [boundsOf(group), boundsOf(other)]
  const sum = { low: Math.max(own.low, theirs.low), high: Math.min(own.high, theirs.high) }
  let changed = false
  for (const figure of group) {
    if (isPart(figure)) continue
    const others = boundsOf(group.filter((each) => each !== figure))
    const low = Math.max(figure.low, sum.low - others.high)
    const high = Math.min(figure.high, sum.high - others.low)
    if (low > figure.low || high < figure.high) changed = true
    figure.low = low
    figure.high = high
  }
  return changed
}

/** Reads on and on, from every table to every other, until nothing more follows. Fewest values left to a small figure. */
const leastLeft = (all: Parameters<typeof pairsOf>[0]): number => {
  const pairs = pairsOf(all)
  for (let changed = true; changed;) {
    changed = false
    for (const [one, other] of pairs) {
      if (narrow(one, other)) changed = true
      if (narrow(other, one)) changed = true
    }
  }
  const few = all.flatMap(({ figures }) => figures).filter(({ known }) => known.few)
  return Math.min(...few.map(({ low, high }) => high - low + 1))
}

const figuresOf = (known: readonly Known[]): Figure[] =>
  known.map((each) => ({ known: each, low: each.low, high: each.high }))

const together = (counts: Table['counts']): readonly Table[] => tables.filter((table) => table.counts === counts)
const several = [...new Set(tables.map(({ counts }) => counts))].filter((counts) => together(counts).length > 1)

test.each([
  ['nearly empty', 11, 4],
  ['quiet', 12, 20],
  ['busier', 13, 80],
] as const)(
  'in a %s store all tables that count the same people, laid side by side, leave each small figure enough values',
  async (_name, seed, aWeek) => {
    const store = remembering(generatedFigures(seed, weeks, aWeek))
    const whole = { from: weeks[0]!, to: weeks.at(-1)! }
    for (const counts of several) {
      const all = await Promise.all(
        together(counts).map(async (table) => {
          const { rows } = await readInsight(store, table, whole)
          return { table, figures: figuresOf(rows.map((row) => knownFrom(table, row))) }
        }),
      )
      expect(leastLeft(all), counts).toBeGreaterThanOrEqual(fewestValues)
    }
  },
  60_000,
)

test('what follows is found: two small figures beside a large one, whose sum another table tells, keep three values each', () => {
  const at = { block: 'one', week: '2026-W40' }
  const few = (presentation: string): Known => ({ at: { ...at, presentation }, low: 1, high: 7, few: true })
  const ten = (rest: Known['at']): Known => ({ at: { ...at, ...rest }, low: 8, high: 12, few: false })
  const find = (id: string) => tables.find((table) => table.id === id)!
  const needs = { table: find('needs'), known: [few('a'), few('b'), ten({ presentation: 'c' })] }
  const statuses = { table: find('statuses'), known: [ten({ status: 'reached', audience: 'resident' })] }
  const doubts = { table: find('doubts'), known: [ten({ doubt: 'sure', audience: 'resident' })] }
  const all = [needs, statuses, doubts].map(({ table, known }) => ({ table, figures: figuresOf(known) }))
  expect(leastLeft(all)).toBe(3)
  expect(leastLeft(all)).toBeLessThan(fewestValues)
})
