import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isNhsNumber } from '../../../api/assistant/personal/nhs-number.ts'
import { withoutPersonalData } from '../../../api/assistant/personal/without-personal-data.ts'
import { opening } from '../../../api/conversation/play.ts'
import { raisedBy } from '../../../api/conversation/assisted.ts'
import { reply } from '../../../api/conversation/reply.ts'
import { navigator } from '../../support/conversation.ts'
import { assistantAt, monday } from '../support/assistant-at.ts'
import { stubModel, type StubModel } from '../support/stub-model.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Invented messages; `secrets` must not leave, `keeps` (the complaint) must. Numbers are the regulator's for drama. */
type Message = {
  readonly id: string
  readonly text: string
  readonly secrets: readonly string[]
  readonly keeps: string | null
}
const messages = readFileSync('test/assistant/personal/messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Message)

test('there are two hundred messages', () => {
  expect(messages.length).toBe(200)
  expect(messages.flatMap(({ secrets }) => secrets).length).toBeGreaterThan(300)
})

describe('what reaches the wire', () => {
  let stub: StubModel
  beforeAll(async () => {
    stub = await stubModel()
  })
  afterAll(() => stub.close())

  test('of two hundred messages full of them, no name told, number, address or date of birth leaves', async () => {
    stub.answering = { kind: 'says', content: () => ({ findings: [], presentations: [] }) }
    const assistant = assistantAt(stub.url, { limits: { timeoutMs: 20_000 } })
    const door = { at: monday, staff: false }
    for (const { text } of messages) {
      const request = opening({ say: text, place: 'UB8 1UW', age: 41, sex: 'female' })
      const ruled = reply(navigator, request, door)
      await raisedBy(navigator, assistant, { request, door, ruled, signal: new AbortController().signal })
    }
    // Messages that the rules answer with 999 are never sent; nearly all of these are.
    expect(stub.calls.length).toBeGreaterThan(150)
    const outgoing = stub.wire.map((line) => line.replace(/"content":"You read one message.*?"\},/s, '')).join('\n')
    const leaked = messages.flatMap(({ id, secrets }) =>
      secrets
        .filter((secret) => outgoing.includes(JSON.stringify(secret).slice(1, -1)))
        .map((secret) => `${id} ${secret}`),
    )
    expect(leaked).toEqual([])
    expect(outgoing).not.toContain('UB8 1UW')
  })
})

test.each(messages)('$id keeps what is wrong, and loses who it is', ({ text, secrets, keeps }) => {
  const left = withoutPersonalData(text)
  for (const secret of secrets) expect(left).not.toContain(secret)
  if (keeps !== null) expect(left).toContain(keeps)
})

test('ages, temperatures, doses, pressures and days stay: they are what is wrong, not who', () => {
  for (const text of [
    'temp 39.5 at 10pm, 38.2 at 4am, 7 month old',
    'bp 180/110 and 175/105, pulse 120 80 130',
    'took 8 paracetamol 500mg 2 hours ago, walked 10 minutes to the road',
    'since 12/11, 3 days, 20 times a day, in 2019',
    'call 999 or 111 or 116 123?',
    'I called the surgery and they called me back, my mum is called in for a scan',
    'my chest hurts, i am 45 and she is 3',
    'UB8 is where I am',
  ])
    expect(withoutPersonalData(text)).toBe(text)
})

test('ten digits are an NHS number exactly when the last checks the others', () => {
  expect(isNhsNumber('9434765919')).toBe(true)
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{9}$/), (nine) => {
      const valid = [...'0123456789'].filter((last) => isNhsNumber(nine + last))
      expect(valid.length).toBeLessThanOrEqual(1)
      if (valid.length === 1)
        expect(withoutPersonalData(`no ${nine.split('').join(' ')} ${valid[0]}`)).toBe('no [number]')
    }),
  )
})

test('nothing else changes: what is left is the message with stretches replaced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const parts = withoutPersonalData(text).split(/\[(?:name|number|email|postcode|address|date)\]/)
      let at = 0
      for (const part of parts) {
        const found = text.indexOf(part, at)
        expect(found).toBeGreaterThanOrEqual(at)
        at = found + part.length
      }
    }),
  )
})
