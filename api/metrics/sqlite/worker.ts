import { parentPort, workerData } from 'node:worker_threads'
import type { Lists } from '../lists.ts'
import { openDatabase, type Database } from './database.ts'

/** What the store asks of its worker, and what comes back. */
export type Call = { readonly id: number; readonly does: keyof Database; readonly with: readonly unknown[] }
export type Answer = {
  readonly id: number
  readonly value: unknown
  readonly error: { name: string; message: string } | null
}

const { file, lists } = workerData as { readonly file: string; readonly lists: Lists }
let database: Database | null = null

// A file that has failed is opened anew: its disk may be back.
const done = (call: Call): unknown => {
  if (call.does === 'close' && database === null) return null
  database ??= openDatabase(file, lists)
  const work = database[call.does] as (...given: readonly unknown[]) => unknown
  return work(...call.with)
}

const forget = () => {
  try {
    database?.close()
  } finally {
    database = null
  }
}

const answer = (call: Call): Answer => {
  try {
    return { id: call.id, value: done(call), error: null }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    if (name !== 'RefusedCount') forget()
    return { id: call.id, value: null, error: { name, message } }
  }
}

parentPort?.on('message', (call: Call) => parentPort?.postMessage(answer(call)))
