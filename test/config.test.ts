import { expect, test } from 'vitest'
import { reasonsNotToStart } from '../api/approval.ts'
import { readConfig } from '../api/config.ts'
import type { Knowledge } from '../knowledge/schema/knowledge.ts'

test('nothing is needed to start', () => {
  expect(readConfig({})).toMatchObject({ port: 8080, production: false, allowAt: false, staffTokenSha256: null })
})

test('a mistake is named with its variable, in a plain sentence', () => {
  expect(() => readConfig({ PORT: 'eighty', STAFF_TOKEN_SHA256: 'short' })).toThrow(
    /PORT should be a port.*\n.*STAFF_TOKEN_SHA256/,
  )
  expect(() => readConfig({ ALLOW_UNAPPROVED: 'yes' })).toThrow(/yes-demonstration-only/)
})

test('an empty variable is an absent one', () => {
  expect(readConfig({ PORT: '', ALLOW_AT: '' }).port).toBe(8080)
})

const assurance = { draftedOn: '2026-11-21', assuredOn: null, assuredBy: null, reviewBy: '2027-02-21', doubts: [] }
const knowledge = {
  redFlags: [],
  pathways: [{ id: 'cough', assurance }],
  advice: [],
  partners: [{ id: 'library', safetyContact: null, demonstration: false }],
} as unknown as Knowledge

test('production refuses unapproved content and a partner without a safety contact', () => {
  const reasons = reasonsNotToStart(knowledge, readConfig({ NODE_ENV: 'production' }), () => ['not signed'])
  expect(reasons.join('\n')).toMatch(/not clinically approved.*cough/)
  expect(reasons.join('\n')).toMatch(/library.*no clinical-safety contact/)
  expect(reasons).toContain('not signed')
})

test('in so many words a demonstration may run unapproved content; never a partner without a contact', () => {
  const reasons = reasonsNotToStart(
    knowledge,
    readConfig({ NODE_ENV: 'production', ALLOW_UNAPPROVED: 'yes-demonstration-only' }),
    () => ['not signed'],
  )
  expect(reasons).toHaveLength(1)
  expect(reasons[0]).toMatch(/library/)
  expect(reasonsNotToStart(knowledge, readConfig({}), () => ['not signed'])).toEqual([])
})
