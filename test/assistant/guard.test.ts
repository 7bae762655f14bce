import { expect, test } from 'vitest'
import { guard, type Limits } from '../../api/assistant/guard/guard.ts'
import { ModelFailure } from '../../api/assistant/guard/model-failure.ts'
import { monday, quick } from './support/assistant-at.ts'

const never = new AbortController().signal

/** A guard whose clock the test owns. */
const guarded = (over: Partial<Limits> = {}) => {
  const clock = { at: monday }
  return { clock, ...guard({ ...quick, ...over }, { now: () => clock.at, random: () => 0.5 }) }
}

const good = (tokens = 10) => ({ mostTokens: 100, make: () => Promise.resolve({ value: 'good', tokens }) })
const failing = (
  because: 'failed' | 'refused' | 'limited',
  calls: { count: number },
  retryAfterMs: number | null = null,
) => ({
  mostTokens: 100,
  make: () => {
    calls.count++
    return Promise.reject(new ModelFailure(because, retryAfterMs))
  },
})
const given = { kind: 'given', value: 'good' }
const none = (because: string) => ({ kind: 'none', because })

test('what keeps failing is left alone for a while, then tried once', async () => {
  const { run, clock } = guarded({ failures: 3, restMs: 1000 })
  const calls = { count: 0 }
  for (let time = 0; time < 5; time++) await run(failing('failed', calls), never)
  expect(calls.count).toBe(3)
  expect(await run(good(), never)).toEqual(none('broken'))
  clock.at = monday.add({ seconds: 1 })
  await run(failing('failed', calls), never)
  expect(calls.count).toBe(4)
  expect(await run(good(), never)).toEqual(none('broken'))
  clock.at = monday.add({ seconds: 2 })
  expect(await run(good(), never)).toEqual(given)
  expect(await run(good(), never)).toEqual(given)
})

test('a person who leaves during the one trial does not shut the model out for ever', async () => {
  const { run, clock } = guarded({ failures: 1, restMs: 1000 })
  await run(failing('failed', { count: 0 }), never)
  clock.at = monday.add({ seconds: 1 })
  const leaving = new AbortController()
  const trial = run({ mostTokens: 1, make: () => new Promise<never>(() => undefined) }, leaving.signal)
  leaving.abort()
  expect(await trial).toEqual(none('gone'))
  expect(await run(good(), never)).toEqual(given)
})

test('no more at once than allowed; the rest go without, and do not wait', async () => {
  const { run } = guarded({ atOnce: 2 })
  const open: (() => void)[] = []
  const slow = {
    mostTokens: 1,
    make: () =>
      new Promise<{ value: string; tokens: number }>((resolve) =>
        open.push(() => resolve({ value: 'good', tokens: 1 })),
      ),
  }
  const first = [run(slow, never), run(slow, never)]
  expect(await run(good(), never)).toEqual(none('busy'))
  for (const finish of open) finish()
  expect(await Promise.all(first)).toEqual([given, given])
  expect(await run(good(), never)).toEqual(given)
})

test('a day’s tokens are never passed, what a call cost is what counts, and a new day begins anew', async () => {
  const { run, clock } = guarded({ tokensPerDay: 250 })
  for (let time = 0; time < 4; time++) expect(await run(good(50), never)).toEqual(given)
  expect(await run(good(50), never)).toEqual(none('spent'))
  clock.at = monday.add({ days: 1 })
  expect(await run(good(50), never)).toEqual(given)
})

test('an empty purse is no failure of the model, and being turned away costs nothing', async () => {
  const { run } = guarded({ tokensPerDay: 100, failures: 1, restMs: 1000 })
  const { run: another } = guarded({ tokensPerDay: 100, failures: 9 })
  expect(await run(good(100), never)).toEqual(given)
  expect(await run(good(), never)).toEqual(none('spent'))
  expect(await run(good(), never)).toEqual(none('spent'))
  await another(failing('limited', { count: 0 }), never)
  expect(await another(good(), never)).toEqual(given)
})

test('a call that never ends is given up on time, even if it does not listen', async () => {
  const { run } = guarded({ timeoutMs: 30 })
  expect(await run({ mostTokens: 1, make: () => new Promise<never>(() => undefined) }, never)).toEqual(none('slow'))
})

test('once more where that may help, never twice, and what it throws never gets out', async () => {
  const { run } = guarded()
  const again = { count: 0 }
  expect(await run(failing('failed', again, 0), never)).toEqual(none('failed'))
  expect(again.count).toBe(2)
  const once = { count: 0 }
  expect(await run(failing('refused', once), never)).toEqual(none('refused'))
  expect(once.count).toBe(1)
  const throwing = { mostTokens: 1, make: () => Promise.reject(new TypeError('ours')) }
  expect(await run(throwing, never)).toEqual(none('failed'))
})
