import type { Absence, Given } from '../assistant.ts'
import { breaker, type Breaker } from './breaker.ts'
import { ModelFailure } from './model-failure.ts'
import { purse, type Purse } from './purse.ts'

/** How much a model may take: time, calls at once, tokens a day. Not clinical numbers. */
export type Limits = {
  /** For one task, its second try included. */
  readonly timeoutMs: number
  readonly atOnce: number
  readonly tokensPerDay: number
  readonly failures: number
  readonly restMs: number
  /** The shortest and longest wait before the second try. */
  readonly retryMs: readonly [number, number]
}

export const usualLimits: Omit<Limits, 'tokensPerDay'> = {
  timeoutMs: 4000,
  atOnce: 8,
  failures: 5,
  restMs: 30_000,
  retryMs: [100, 400],
}

/** What the guard is given, so that a test can own time and chance. */
export type Surroundings = {
  /** Europe/London. */
  readonly now: () => Temporal.ZonedDateTime
  /** From 0 to 1. */
  readonly random: () => number
}

/** A call: what it may cost at most, and how it is made. @throws ModelFailure */
export type Call<Value> = {
  readonly mostTokens: number
  readonly make: (signal: AbortSignal) => Promise<{ readonly value: Value; readonly tokens: number }>
}

export type Guard = { readonly run: <Value>(call: Call<Value>, signal: AbortSignal) => Promise<Given<Value>> }

const none = (because: Absence): Given<never> => ({ kind: 'none', because })

const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const give = () => reject(new ModelFailure('slow', null))
    if (signal.aborted) give()
    else signal.addEventListener('abort', give, { once: true })
  })

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

const failureOf = (error: unknown): ModelFailure =>
  error instanceof ModelFailure ? error : new ModelFailure('failed', null)

type Watch = {
  readonly limits: Limits
  readonly money: Purse
  readonly day: () => string
  readonly random: () => number
}

const paid = async <Value>({ money, day }: Watch, call: Call<Value>, signal: AbortSignal): Promise<Value> => {
  const today = day()
  if (!money.take(today, call.mostTokens)) throw new ModelFailure('spent', null)
  try {
    const { value, tokens } = await call.make(signal)
    money.settle(today, call.mostTokens, tokens)
    return value
  } catch (error) {
    // Turned away at the door costs nothing; anything else may have.
    if (failureOf(error).because === 'limited') money.settle(today, call.mostTokens, 0)
    throw error
  }
}

/** Once, and once more where that may help. */
const tried = async <Value>(watch: Watch, call: Call<Value>, signal: AbortSignal): Promise<Value> => {
  try {
    return await paid(watch, call, signal)
  } catch (error) {
    const { retryAfterMs } = failureOf(error)
    if (retryAfterMs === null || signal.aborted) throw error
    const [least, most] = watch.limits.retryMs
    await pause(Math.max(retryAfterMs, least + watch.random() * (most - least)), signal)
    return paid(watch, call, signal)
  }
}

/** What a failure means for the calls after it: an empty purse and a person who left say nothing of the model. */
const judged = (fuse: Breaker, { because }: ModelFailure, left: boolean, nowMs: number): Absence => {
  if (left || because === 'spent') fuse.undecided()
  else fuse.failed(nowMs)
  return left ? 'gone' : because
}

/** Runs calls to a model within limits, and never throws: a call that comes to nothing says why. */
export const guard = (limits: Limits, { now, random }: Surroundings): Guard => {
  const fuse = breaker(limits)
  const nowMs = () => now().epochMilliseconds
  const day = () => now().toPlainDate().toString()
  const watch = { limits, money: purse(limits.tokensPerDay), day, random }
  let atOnce = 0
  return {
    run: async (call, left) => {
      if (left.aborted) return none('gone')
      if (atOnce >= limits.atOnce) return none('busy')
      if (!fuse.lets(nowMs())) return none('broken')
      const signal = AbortSignal.any([left, AbortSignal.timeout(limits.timeoutMs)])
      atOnce += 1
      try {
        const value = await Promise.race([tried(watch, call, signal), rejectedBy(signal)])
        fuse.succeeded()
        return { kind: 'given', value }
      } catch (error) {
        return none(judged(fuse, failureOf(error), left.aborted, nowMs()))
      } finally {
        atOnce -= 1
      }
    },
  }
}
