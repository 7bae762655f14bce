import { expect, test } from 'vitest'
import { contrast, pairs, palettes } from '../../web/styles/contrast.ts'

test.each(Object.entries(palettes()))('%s: every pair of colours can be read', (_, palette) => {
  expect(palette.size).toBeGreaterThan(20)
  const weak = pairs.filter(([one, other, least]) => !(contrast(palette.get(one)!, palette.get(other)!) >= least))
  expect(weak).toEqual([])
})

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
})
