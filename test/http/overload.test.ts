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

test('what arrives together is answered for as long as the budget lasts, and no longer', () => {
  const { state, behind } = byHand()
  expect(behind()).toBe(false)
  state.ms = 100
  expect(behind()).toBe(false)
  state.ms = 101
  expect([behind(), behind()]).toEqual([true, true])
})

test('the first of what arrives is always answered: a server that is behind never stops answering', () => {
  const { state, behind } = byHand()
  for (let round = 0; round < 5; round++) {
    expect(behind()).toBe(false)
    state.ms += 500
    expect(behind()).toBe(true)
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
