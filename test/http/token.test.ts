import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { bearsToken } from '../../api/http/token.ts'

const sha256 = createHash('sha256').update('open-sesame').digest('hex')

test('the token whose hash is configured opens, no other does', () => {
  expect(bearsToken('Bearer open-sesame', sha256)).toBe(true)
  expect(bearsToken('Bearer open-sesam', sha256)).toBe(false)
  expect(bearsToken('open-sesame', sha256)).toBe(false)
  expect(bearsToken(undefined, sha256)).toBe(false)
})

test('without a configured hash nobody is staff', () => {
  expect(bearsToken('Bearer open-sesame', null)).toBe(false)
  expect(bearsToken('Bearer ', null)).toBe(false)
})
