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

type Waiting = { readonly count: Count; readonly settle: ((how: 'stored' | 'queued') => void) | null }

/** A bounded queue before the store: it fills while the store is down and empties when it is back. */
export const startCounter = (store: Pick<Store, 'add'>, limits: CounterLimits = usualLimits): Counter => {
  const queue: Waiting[] = []
  let writing = false
  let up = true
  let lost = 0
  let timer: NodeJS.Timeout | null = null

  const wakeIn = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = null
      void write()
    }, ms)
    timer.unref()
  }
  const done = (batch: readonly Waiting[]) => {
    queue.splice(0, batch.length)
    for (const { settle } of batch) settle?.('stored')
  }
  // One bad count must not hold up the others: what is refused is tried one by one, and given up alone.
  const addOneByOne = async (batch: readonly Waiting[]) => {
    for (const waiting of batch) {
      try {
        await store.add([waiting.count])
        done([waiting])
      } catch (error) {
        if (!(error instanceof RefusedCount)) throw error
        queue.shift()
        lost++
      }
    }
  }
  const add = async (batch: readonly Waiting[]) => {
    try {
      await store.add(batch.map(({ count }) => count))
      done(batch)
    } catch (error) {
      if (!(error instanceof RefusedCount)) throw error
      await addOneByOne(batch)
    }
  }
  const write = async () => {
    if (writing || queue.length === 0) return
    writing = true
    try {
      while (queue.length > 0) {
        await add(queue.slice(0, batchSize))
        up = true
      }
    } catch {
      // The store is down, whatever the reason: everything stays in the queue and is tried again.
      up = false
      for (const { settle } of queue) settle?.('queued')
      wakeIn(limits.restMs)
    }
    writing = false
  }

  return {
    note: (count) => {
      if (queue.length >= limits.most / 2) {
        lost++
        return
      }
      queue.push({ count, settle: null })
      wakeIn(limits.gatherMs)
    },
    keep: (count) => {
      if (queue.length >= limits.most) return Promise.resolve('full')
      return new Promise((resolve) => {
        const impatient = setTimeout(() => resolve('queued'), up ? limits.patienceMs : 0)
        const settle = (how: 'stored' | 'queued') => {
          clearTimeout(impatient)
          resolve(how)
        }
        queue.push({ count, settle })
        // Those who post at the same moment share one write.
        if (up) setImmediate(() => void write())
        else wakeIn(limits.restMs)
      })
    },
    health: () => ({ store: up ? 'up' : 'down', waiting: queue.length, lost }),
    close: async (withinMs) => {
      const end = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref())
      const written = async () => {
        for (let tries = 0; queue.length > 0 && tries < 100; tries++) {
          await write()
          if (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }
      await Promise.race([written(), end])
      if (timer !== null) clearTimeout(timer)
    },
  }
}
