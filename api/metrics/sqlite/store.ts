import { Worker } from 'node:worker_threads'
import type { Figure } from '../count.ts'
import type { Lists } from '../lists.ts'
import type { ReportFigure } from '../report.ts'
import { RefusedCount, type Store } from '../store.ts'
import type { Answer, Call } from './worker.ts'

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }

/** A batch of counts needs little: the thread is kept small. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 }

/** The store in a file, in a thread of its own: a slow disk never holds up an answer. */
export const sqliteStore = (file: string, lists: Lists): Store => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { file, lists }, resourceLimits })
  worker.unref()
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.on('message', ({ id, value, error }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === null) asked?.resolve(value)
    else asked?.reject(error.name === 'RefusedCount' ? new RefusedCount(error.message) : new Error(error.message))
    if (waiting.size === 0) worker.unref()
  })
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the store has stopped')))
  const call = <Value>(does: Call['does'], ...given: readonly unknown[]): Promise<Value> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      worker.ref()
      worker.postMessage({ id, does, with: given } satisfies Call)
    })
  return {
    add: (counts) => call('add', counts),
    read: (tables, weeks) => call<Figure[]>('read', tables, weeks),
    readReports: (sinceDay) => call<ReportFigure[]>('readReports', sinceDay),
    purge: (tooOld) => call('purge', tooOld),
    isInvented: () => call<boolean>('isInvented'),
    invent: (figures) => call('invent', figures),
    close: async () => {
      await call('close').catch(() => undefined)
      await worker.terminate()
    },
  }
}
