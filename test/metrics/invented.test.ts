import { expect, test } from 'vitest'
import { checkCell } from '../../api/metrics/count.ts'
import { inventWinter } from '../../api/metrics/invented/winter.ts'
import { tables } from '../../api/metrics/tables.ts'
import { weekAt } from '../../api/metrics/week.ts'
import { categories, lists } from './support/lists.ts'

test('the invented winter fills every table, with closed categories only, and ends before this week', () => {
  const today = Temporal.PlainDate.from('2027-01-06')
  const figures = inventWinter(lists, today)
  expect(new Set(figures.map(({ table }) => table))).toEqual(new Set(tables.map(({ id }) => id)))
  for (const figure of figures) {
    checkCell(categories.checks, figure)
    expect(figure.week).toBeLessThan(weekAt(today))
  }
  expect(inventWinter(lists, today)).toEqual(figures)
})
