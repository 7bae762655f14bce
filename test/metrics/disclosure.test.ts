import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestValues } from '../../api/metrics/disclosure/narrowing.ts'
import { publishTable } from '../../api/metrics/disclosure/publish.ts'
import { boundsOf, shownOf } from '../../api/metrics/disclosure/round.ts'
import { readInsight } from '../../api/metrics/insights.ts'
import { tables, type Table } from '../../api/metrics/tables.ts'
import { periodsIn, weekIndex, weekOfIndex } from '../../api/metrics/week.ts'
import { generatedFigures, remembering } from './support/generated.ts'
import { agree, knownFrom, subsets, type Known } from './support/known.ts'

test('1 to 7 are said to be few, others are rounded to the nearest 5, and what is shown admits what is true', () => {
  const shown = Array.from({ length: 14 }, (_, index) => shownOf(index + 1, 8))
  expect(shown).toEqual([...Array<'few'>(7).fill('few'), 10, 10, 10, 10, 10, 15, 15])
  expect(shownOf(19, 20)).toBe('few')
  expect(shownOf(20, 20)).toBe(20)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(8, 20), (n, smallest) => {
      const { low, high } = boundsOf(shownOf(n, smallest), smallest)
      expect(n).toBeGreaterThanOrEqual(low)
      expect(n).toBeLessThanOrEqual(high)
      expect(high - low).toBeGreaterThanOrEqual(2)
    }),
  )
})

test('periods of four weeks have fixed borders, over the ends of years too', () => {
  const asked = { from: 202640, to: 202710 }
  const periods = periodsIn(asked, 4)
  expect(periods[0]!.from).toBeLessThanOrEqual(asked.from)
  expect(periods.at(-1)!.to).toBeGreaterThanOrEqual(asked.to)
  for (const [at, { from, to }] of periods.entries()) {
    expect(weekIndex(to) - weekIndex(from)).toBe(3)
    if (at > 0) expect(weekIndex(from) - weekIndex(periods[at - 1]!.to)).toBe(1)
  }
  expect(periodsIn({ from: 202647, to: 202647 }, 4)[0]).toEqual(
    periods.find(({ from, to }) => from <= 202647 && to >= 202647),
  )
})

test('sensitive topics are crossed with nothing and need 20; no table crosses more than three categories', () => {
  const sensitive = tables.filter(({ counts }) => counts === 'sensitive')
  expect(sensitive.map(({ by, smallest }) => ({ by, smallest }))).toEqual([{ by: ['topic'], smallest: 20 }])
  for (const { id, by } of tables) {
    expect(by.length + 1, id).toBeLessThanOrEqual(3)
    if (id !== 'sensitive-topics') expect(by).not.toContain('topic')
  }
})

const first = weekIndex(202637)
const weeks = Array.from({ length: 6 }, (_, index) => weekOfIndex(first - (first % 4) + index))
const ranges = weeks.flatMap((from) => weeks.filter((to) => to >= from).map((to) => ({ from, to })))

/** The values a small figure may have, if the same people are added up in another table: tried one by one. */
const valuesLeft = (figure: Known, own: readonly Known[], other: readonly Known[]): number => {
  const sum = (known: readonly Known[], side: 'low' | 'high') => known.reduce((total, each) => total + each[side], 0)
  const others = own.filter((each) => each !== figure)
  const [ownLow, ownHigh, low, high] = [sum(others, 'low'), sum(others, 'high'), sum(other, 'low'), sum(other, 'high')]
  let left = 0
  for (let value = figure.low; value <= figure.high; value++)
    if (value + ownLow <= high && value + ownHigh >= low) left++
  return left
}

/** The fewest values that laying one table beside another leaves to any small figure of the first. */
const leastLeft = (table: Table, rows: readonly Known[], otherTable: Table, otherRows: readonly Known[]): number => {
  const axesOf = ({ by, weeks: span }: Table) => ['block', ...(span === 1 ? ['week'] : []), ...by]
  const shared = axesOf(table).filter((axis) => axesOf(otherTable).includes(axis))
  let least = Infinity
  for (const axes of subsets(shared.slice(1)).map((some) => ['block', ...some])) {
    const groups = Map.groupBy(
      rows.filter(({ few }) => few),
      ({ at }) => axes.map((axis) => at[axis]).join('|'),
    )
    for (const figures of groups.values()) {
      const at = Object.fromEntries(axes.map((axis) => [axis, figures[0]!.at[axis]!]))
      const own = rows.filter((row) => agree(row, at))
      const other = otherRows.filter((row) => agree(row, at))
      for (const figure of figures) least = Math.min(least, valuesLeft(figure, own, other))
    }
  }
  return least
}

describe.each([
  ['a store nearly empty', 1, 4],
  ['a quiet store', 2, 20],
  ['a busy store', 3, 400],
] as const)('in %s', (_name, seed, aWeek) => {
  const figures = generatedFigures(seed, weeks, aWeek)
  const store = remembering(figures)
  const whole = { from: weeks[0]!, to: weeks.at(-1)! }

  test('every pair of ranges of one table says of each period the same: taking one from the other tells nothing new', async () => {
    // What a table says of a period does not depend on how much there is: the busy store tries fewer tables.
    for (const table of aWeek < 100 ? tables : tables.slice(0, 4)) {
      const says = new Map<string, string>()
      for (const range of ranges) {
        const { rows } = await readInsight(store, table, range)
        for (const period of new Set(rows.map(({ from }) => from))) {
          const said = rows.filter(({ from, count }) => from === period && count !== 0)
          const text = JSON.stringify(said)
          expect(says.get(period) ?? text, `${table.id} ${period}`).toBe(text)
          says.set(period, text)
        }
      }
    }
  }, 30_000)

  test('every pair of tables leaves each small figure enough values it may have', async () => {
    const all = new Map<string, Known[]>()
    for (const table of tables) {
      const { rows } = await readInsight(store, table, whole)
      all.set(
        table.id,
        rows.map((row) => knownFrom(table, row)),
      )
    }
    for (const one of tables)
      for (const other of tables.filter(({ counts, id }) => counts === one.counts && id !== one.id)) {
        const least = leastLeft(one, all.get(one.id)!, other, all.get(other.id)!)
        expect(least, `${one.id} beside ${other.id}`).toBeGreaterThanOrEqual(fewestValues)
      }
  }, 30_000)

  test('totals add up the rounded figures', async () => {
    for (const table of tables) {
      const { rows, total } = await readInsight(store, table, whole)
      expect(total.count).toBe(rows.reduce((sum, { count }) => sum + (count ?? 0), 0))
      expect(total.count % 5).toBe(0)
      expect(total.atLeast).toBe(rows.some(({ count }) => count === null))
    }
  })

  test('no row shows a number that is not rounded, and nothing small', async () => {
    for (const table of tables)
      for (const { count, shown } of (await readInsight(store, table, whole)).rows) {
        if (count === null) expect(shown).toMatch(/^fewer than (8|20)$|^hidden$/)
        else expect(count === 0 || (count >= table.smallest && count % 5 === 0)).toBe(true)
      }
  })
})

test('without keeping parts back a pair of tables would give small numbers away: the test above can fail', () => {
  const figures = generatedFigures(1, weeks, 30)
  const together = tables.filter(({ counts }) => counts === 'starts' || counts === 'reaches')
  const rowsOf = (table: Table, from: number): Known[] => {
    const inside = figures.filter(({ table: id, week }) => id === table.id && week >= from && week <= from + 3)
    return publishTable(table, inside).cells.map(({ at, bounds, shown }) => {
      return { at: { block: 'one', ...at }, ...bounds, few: shown === 'few' }
    })
  }
  const pairs = [weeks[0]!, weeks[4]!].flatMap((from) =>
    together.flatMap((one) =>
      together
        .filter(({ counts, id }) => counts === one.counts && id !== one.id)
        .map((other) => leastLeft(one, rowsOf(one, from), other, rowsOf(other, from))),
    ),
  )
  expect(Math.min(...pairs)).toBeLessThan(fewestValues)
})

test('at the size of the borough little is kept back', async () => {
  const store = remembering(generatedFigures(4, weeks, 600))
  const all = await Promise.all(
    tables.map((table) => readInsight(store, table, { from: weeks[0]!, to: weeks.at(-1)! })),
  )
  const rows = all.flatMap(({ rows: each }) => each).filter(({ count }) => count !== 0)
  const hidden = rows.filter(({ shown }) => shown === 'hidden')
  expect(hidden.length / rows.length).toBeLessThan(0.2)
})
