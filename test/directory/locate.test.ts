import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from '../../api/directory/locate.ts'
import { distanceKm } from '../../api/directory/place/distance.ts'
import { gridOf, nearest } from '../../api/directory/place/grid.ts'
import { fernborough, hillingdon } from './fernborough.ts'

describe('where a postcode is', () => {
  test.each(['FB1 1AA', 'fb11aa', ' fb1  1aa '])('%j is found in the table', (text) => {
    expect(locate(fernborough, text)).toMatchObject({ kind: 'postcode', inBorough: 'yes', neighbourhood: 'North Fern' })
  })
  test.each([
    ['FB2', 'perhaps'],
    ['FB2 9ZZ', 'no'],
    ['FB1', 'yes'],
    ['FB1 9ZZ', 'perhaps'],
    ['FB9', 'no'],
  ])('%s: in the borough? %s', (text, inBorough) =>
    expect(locate(fernborough, text)).toMatchObject({ kind: 'district', inBorough }),
  )
  test.each(['', 'nowhere', 'SW1A 1AA', null, undefined, '__proto__', 'constructor'])('%j is unknown', (text) => {
    expect(locate(fernborough, text)).toEqual({ kind: 'unknown' })
  })
  test.each(['HA5', 'HA6', 'UB9', 'UB5'])('the border cuts %s: the district does not say', (district) => {
    expect(locate(hillingdon, district)).toMatchObject({ inBorough: 'perhaps' })
  })
})

const point = fc.record({
  lat: fc.double({ min: 51, max: 52, noNaN: true }),
  lon: fc.double({ min: -1, max: 0, noNaN: true }),
})

test('the grid finds the nearest that looking at everything would find', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), point, fc.integer({ min: 1, max: 20 }), (points, from, most) => {
      const slow = points
        .map((to) => distanceKm(from, to))
        .sort((a, b) => a - b)
        .slice(0, most)
      const quick = nearest(gridOf(points.map((at, item) => ({ item, point: at }))), from, most)
      expect(quick.map(({ distanceKm }) => distanceKm)).toEqual(slow)
    }),
  )
})

test('a known distance: Uxbridge to Hayes is about 5 km', () => {
  expect(distanceKm({ lat: 51.5463, lon: -0.4787 }, { lat: 51.5033, lon: -0.4203 })).toBeCloseTo(6.2, 0)
})
