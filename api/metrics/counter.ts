import type { Count } from './count.ts'
import { RefusedCount, type Store } from './store.ts'

/** How the counter stands: for `/readyz` and the gauges. */
export type CounterHealth = {
  readonly store: 'up' | 'down'
  /** Counts in memory that are not stored yet. */
  readonly waiting: number
  /** Counts of turns given up because the memory for them was full, or a rule of the database refused them. */
  readonly lost: number
}

export type Counter = {
  /** Notes something to be stored within a second; given up when too much waits already. Never throws, never waits. */
  readonly note: (count: Count) => void
  /** Stores something a person was asked for: `stored` is durable, `queued` waits in memory, `full` was not taken. */
  readonly keep: (count: Count) => Promise<'stored' | 'queued' | 'full'>
  readonly health: () => CounterHealth
  /** Stores what waits, as well as it can within this time, and ends. */
  readonly close: (withinMs: number) => Promise<void>
}

export type CounterLimits = {
  /** Counts in memory at most; notes may take half. About 1 kB each. */
  readonly most: number
  /** How long notes gather before they are written, in milliseconds. */
  readonly gatherMs: number
  /** How long somebody waits for `stored` before they are told `queued`. */
  readonly patienceMs: number
  /** How long after a failure the store is left alone. */
  readonly restMs: number
}

export const usualLimits: CounterLimits = { most: 20_000, gatherMs: 500, patienceMs: 1500, restMs: 1000 }

/** Written at once, at most: one transaction. */
const batchSize = 2000

/** A count in the queue; `settle` tells whoever waits for it. */
type Waiting = { readonly count: Count; readonly settle: ((how: 'stored' | 'queued') => void) | null }

type State = {
  readonly store: Pick<Store, 'add'>
  readonly limits: CounterLimits
  readonly queue: Waiting[]
  isWriting: boolean
  isUp: boolean
  lost: number
  timer: NodeJS.Timeout | null
}

const wakeIn = (state: State, ms: number): void => {
  state.timer ??= setTimeout(() => {
    state.timer = null
    void write(state)
  }, ms)
  state.timer.unref()
}

const done = ({ queue }: State, batch: readonly Waiting[]): void => {
  queue.splice(0, batch.length)
  for (const { settle } of batch) settle?.('stored')
}

/** Somebody waits for an acknowledgement, or there is enough for a whole batch: the rest gathers until the next. */
const isPressing = ({ queue }: State): boolean =>
  queue.length >= batchSize || queue.some(({ settle }) => settle !== null)

/** One bad count must not hold up the others: what is refused is tried one by one, and given up alone. */
const addOneByOne = async (state: State, batch: readonly Waiting[]): Promise<void> => {
  for (const waiting of batch) {
    try {
      await state.store.add([waiting.count])
      done(state, [waiting])
    } catch (error) {
      if (!(error instanceof RefusedCount)) throw error
      state.queue.shift()
      state.lost++
    }
  }
}

const add = async (state: State, batch: readonly Waiting[]): Promise<void> => {
  try {
    await state.store.add(batch.map(({ count }) => count))
    done(state, batch)
  } catch (error) {
    if (!(error instanceof RefusedCount)) throw error
    await addOneByOne(state, batch)
  }
}

const write = async (state: State): Promise<void> => {
  const { queue, limits } = state
  if (state.isWriting || queue.length === 0) return
  state.isWriting = true
  try {
    do {
      await add(state, queue.slice(0, batchSize))
      state.isUp = true
    } while (isPressing(state))
    if (queue.length > 0) wakeIn(state, limits.gatherMs)
  } catch {
    // The store is down, whatever the reason: everything stays in the queue and is tried again.
    state.isUp = false
    for (const { settle } of queue) settle?.('queued')
    wakeIn(state, limits.restMs)
  }
  state.isWriting = false
}

const note = (state: State, count: Count): void => {
  const { queue, limits } = state
  if (queue.length >= limits.most / 2) {
    state.lost++
    return
  }
  queue.push({ count, settle: null })
  wakeIn(state, limits.gatherMs)
}

const keep = (state: State, count: Count): Promise<'stored' | 'queued' | 'full'> => {
  const { queue, limits, isUp } = state
  if (queue.length >= limits.most) return Promise.resolve('full')
  return new Promise((resolve) => {
    const impatient = setTimeout(() => resolve('queued'), isUp ? limits.patienceMs : 0)
    const settle = (how: 'stored' | 'queued') => {
      clearTimeout(impatient)
      resolve(how)
    }
    queue.push({ count, settle })
    // Those who post at the same moment share one write.
    if (isUp) setImmediate(() => void write(state))
    else wakeIn(state, limits.restMs)
  })
}

const empty = async (state: State): Promise<void> => {
  while (state.queue.length > 0) {
    await write(state)
    if (state.queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A bounded queue before the store: it fills while the store is down and empties when it is back. */
export const startCounter = (store: Pick<Store, 'add'>, limits: CounterLimits = usualLimits): Counter => {
  const state: State = { store, limits, queue: [], isWriting: false, isUp: true, lost: 0, timer: null }
  return {
    note: (count) => note(state, count),
    keep: (count) => keep(state, count),
    health: () => ({ store: state.isUp ? 'up' : 'down', waiting: state.queue.length, lost: state.lost }),
    close: async (withinMs) => {
      const end = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref())
      await Promise.race([empty(state), end])
      state.queue.length = 0
      if (state.timer !== null) clearTimeout(state.timer)
    },
  }
}
