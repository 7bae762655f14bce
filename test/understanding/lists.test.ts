import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTo, firstAt, listAt, openLists } from '../../api/understanding/phrases/lists.ts'

test('lists in flat arrays hold what a map of arrays would, in the same order, however far their keys lie apart', () => {
  const entry = fc.tuple(fc.oneof(fc.nat(8), fc.nat(5000)), fc.nat(100_000))
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 3000 }), (entries) => {
      const lists = openLists()
      const map = new Map<number, number[]>()
      for (const [key, item] of entries) {
        addTo(lists, key, item)
        map.set(key, [...(map.get(key) ?? []), item])
      }
      for (let key = 0; key <= 9; key++) map.set(key, map.get(key) ?? [])
      for (const [key, list] of map) {
        expect(listAt(lists, key)).toEqual(list)
        expect(firstAt(lists, key)).toBe(list[0] ?? -1)
      }
    }),
    { numRuns: 25 },
  )
})
