import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hmacWith } from '../../api/metrics/signing/hmac.ts'

const text = fc.string({ unit: 'binary', maxLength: 200 })

test('signs as the HMAC-SHA-256 of Node does, whatever the key and the text', () => {
  fc.assert(
    fc.property(text, text, (key, said) => {
      expect(hmacWith(key)(said)).toEqual(createHmac('sha256', key).update(said).digest())
    }),
  )
})

test('signs as RFC 4231 does (test case 2)', () => {
  expect(hmacWith('Jefe')('what do ya want for nothing?').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})
