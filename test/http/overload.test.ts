import { expect, test } from 'vitest'
import { Problem } from '../../api/contract/problem.ts'
import { overload } from '../../api/http/overload.ts'
import { appWith, safetyLine } from '../support/conversation.ts'

/** A clock and a loop that a test turns by hand. */
const byHand = () => {
  const state: { ms: number; then: () => void } = { ms: 0, then: () => undefined }
  const clock = {
    nowMs: () => state.ms,
    afterWhatHasArrived: (then: () => void) => {
      state.then = then
    },
  }
  return { state, behind: overload(100, clock).isBehind }
}

/** How many of those that arrive together are answered, when each takes so long. */
const answered = (behind: () => boolean, state: { ms: number }, { of, eachMs }: { of: number; eachMs: number }) => {
  let accepted = 0
  for (let one = 0; one < of; one++) {
    if (behind()) continue
    accepted += 1
    state.ms += eachMs
  }
  return accepted
}

test('what arrives together is answered for as long as the budget lasts, and no longer', () => {
  const { state, behind } = byHand()
  expect(answered(behind, state, { of: 1000, eachMs: 4 })).toBe(100 / 4 + 1)
  expect(behind()).toBe(true)
})

test('a machine that stands still for a moment refuses nobody while few wait', () => {
  const { state, behind } = byHand()
  expect(behind()).toBe(false)
  state.ms += 5000
  expect(answered(behind, state, { of: 7, eachMs: 1 })).toBe(7)
  expect(behind()).toBe(true)
})

test('the first of what arrives are always answered: a server that is behind never stops answering', () => {
  const { state, behind } = byHand()
  for (let round = 0; round < 5; round++) {
    expect(answered(behind, state, { of: 50, eachMs: 500 })).toBe(8)
    state.then()
  }
})

test('a refusal says when to come back and carries the safety line; whether it lives is still told', async () => {
  const app = appWith({ overload: { isBehind: () => true } })
  const response = await app.request('/v1/triage', { method: 'POST', body: '{}' })
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(Problem.parse(await response.json()).safety).toBe(safetyLine)
  expect((await app.request('/healthz')).status).toBe(200)
})
