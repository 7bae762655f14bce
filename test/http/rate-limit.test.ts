import { expect, test } from 'vitest'
import { rateLimit } from '../../api/http/rate-limit.ts'

test('a burst is let through, then one more for every part of a second', () => {
  const limit = rateLimit({ perSecond: 2, burst: 3 })
  expect([1, 2, 3].map(() => limit.take('a', 0))).toEqual([null, null, null])
  expect(limit.take('a', 0)).toBe(1)
  expect(limit.take('a', 500)).toBeNull()
  expect(limit.take('a', 500)).toBe(1)
})

test('one address never uses up what another has', () => {
  const limit = rateLimit({ perSecond: 1, burst: 1 })
  limit.take('a', 0)
  expect(limit.take('a', 0)).toBe(1)
  expect(limit.take('b', 0)).toBeNull()
})

test('memory is bounded: the address longest unheard of is forgotten first', () => {
  const limit = rateLimit({ perSecond: 0.001, burst: 1, addresses: 2 })
  for (const address of ['a', 'b', 'c']) limit.take(address, 0)
  expect(limit.take('c', 0)).not.toBeNull()
  expect(limit.take('a', 0)).toBeNull()
})
