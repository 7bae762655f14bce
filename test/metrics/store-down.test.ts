import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Count } from '../../api/metrics/count.ts'
import { startCounter } from '../../api/metrics/counter.ts'
import { postgresStore } from '../../api/metrics/postgres/store.ts'
import { RefusedCount } from '../../api/metrics/store.ts'
import { appWith } from '../support/conversation.ts'
import { countedApp, ticketOf } from './support/counted-app.ts'
import { lists } from './support/lists.ts'
import { postgresServer, type PostgresServer } from './support/postgres.ts'

const count = (number: number): Count => ({
  once: number.toString(16).padStart(32, '0'),
  untilHour: 498_000,
  cells: [{ table: 'helpful', week: 202647, of: ['yes', 'pharmacy-first'] }],
  report: null,
})
const quick = { most: 100, gatherMs: 1, patienceMs: 50, restMs: 20 }
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A store that can be taken away and brought back. */
const fickle = () => {
  const kept = new Map<string, Count>()
  const state = { up: true, kept }
  const add = (counts: readonly Count[]) => {
    if (!state.up) return Promise.reject(new Error('no such store'))
    if (counts.some(({ once }) => once.startsWith('bad'))) return Promise.reject(new RefusedCount('no'))
    for (const one of counts) kept.set(one.once, one)
    return Promise.resolve()
  }
  return { state, store: { add } }
}

test('what comes while the store is down is queued, and stored when it is back', async () => {
  const { state, store } = fickle()
  const counter = startCounter(store, quick)
  expect(await counter.keep(count(1))).toBe('stored')
  state.up = false
  expect(await counter.keep(count(2))).toBe('queued')
  expect(await counter.keep(count(3))).toBe('queued')
  expect(counter.health()).toEqual({ store: 'down', waiting: 2, lost: 0 })
  state.up = true
  await moment(100)
  expect(counter.health()).toEqual({ store: 'up', waiting: 0, lost: 0 })
  expect(state.kept.size).toBe(3)
})

test('memory is bounded: notes are given up at half, feedback is refused when all is taken, and what was queued is kept', async () => {
  const { state, store } = fickle()
  state.up = false
  const counter = startCounter(store, quick)
  for (let number = 0; number < 80; number++) counter.note(count(number))
  expect(counter.health()).toMatchObject({ waiting: 50, lost: 30 })
  const answers = await Promise.all(Array.from({ length: 70 }, (_, number) => counter.keep(count(1000 + number))))
  expect(answers.filter((how) => how === 'queued')).toHaveLength(50)
  expect(answers.filter((how) => how === 'full')).toHaveLength(20)
  state.up = true
  await moment(200)
  expect(state.kept.size).toBe(100)
})

test('a store that answers slowly makes nobody wait long', async () => {
  const counter = startCounter({ add: () => new Promise(() => undefined) }, quick)
  expect(await counter.keep(count(1))).toBe('queued')
})

test('one count that the database refuses does not hold up the others', async () => {
  const { state, store } = fickle()
  const counter = startCounter(store, quick)
  for (const number of [1, 2]) counter.note(count(number))
  counter.note({ ...count(3), once: `bad${'0'.repeat(29)}` })
  for (const number of [4, 5]) counter.note(count(number))
  await moment(100)
  expect([...state.kept.keys()].map((once) => Number(once))).toEqual([1, 2, 4, 5])
  expect(counter.health()).toEqual({ store: 'up', waiting: 0, lost: 1 })
})

test('notes gather into one write, but nobody who waits for an acknowledgement waits for them', async () => {
  const sizes: number[] = []
  const busy: (() => void)[] = []
  const add = (counts: readonly Count[]) => {
    sizes.push(counts.length)
    return new Promise<void>((resolve) => busy.push(resolve))
  }
  const counter = startCounter({ add }, { ...quick, gatherMs: 60_000 })
  const first = counter.keep(count(1))
  await moment(5)
  for (const number of [2, 3, 4]) counter.note(count(number))
  busy.shift()!()
  expect(await first).toBe('stored')
  await moment(5)
  expect(sizes).toEqual([1])
  const second = counter.keep(count(5))
  await moment(5)
  busy.shift()!()
  expect(await second).toBe('stored')
  expect(sizes).toEqual([1, 4])
})

test('what waits is stored before the server ends', async () => {
  const { state, store } = fickle()
  const counter = startCounter(store, { ...quick, gatherMs: 60_000 })
  counter.note(count(1))
  await counter.close(1000)
  expect(state.kept.size).toBe(1)
})

describe('PostgreSQL goes away under load and comes back', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await postgresServer()
  }, 60_000)
  afterAll(() => server.remove())

  test('answers stay the same, no acknowledged count is lost, and readiness says so', async () => {
    const counted = countedApp(postgresStore(server.url, lists))
    const plain = appWith()
    const emergency = { message: 'crushing chest pain', place: 'UB8 1UW' }
    const bodies = [
      emergency,
      { message: 'I have a sore throat', person: { age: 34, sex: 'female' } },
      { message: 'where can I get food today' },
    ]
    const stepOf = async (response: Response) =>
      (await response.text()).replaceAll(/"(?:id|ticket)":(?:"[^"]*"|null)/g, '')
    const wanted = await Promise.all(
      bodies.map(async (body) =>
        stepOf(await plain.request('/v1/triage', { method: 'POST', body: JSON.stringify(body) })),
      ),
    )
    let acknowledged = 0
    const load = async (turns: number) => {
      for (let turn = 0; turn < turns; turn++) {
        const at = turn % bodies.length
        expect(await stepOf(await counted.post('/v1/triage', bodies[at]!))).toBe(wanted[at])
        const ticket = ticketOf(await counted.turn(emergency))
        const { status } = await counted.feedback({ ticket, question: 'helpful', value: 'yes' })
        expect([200, 202]).toContain(status)
        acknowledged++
      }
    }
    await load(10)
    await server.stop('SIGQUIT')
    await load(20)
    expect(counted.metrics.health().store).toBe('down')
    expect(await (await counted.app.request('/readyz')).json()).toMatchObject({
      status: 'ready',
      counting: { store: 'down' },
    })
    await server.start()
    await load(10)
    await counted.settled()
    expect(await counted.figures(['helpful'])).toEqual([`helpful: yes call-999 ${acknowledged}`])
    expect(await (await counted.app.request('/readyz')).json()).toMatchObject({ counting: { store: 'up', waiting: 0 } })
    await counted.metrics.close(1000)
  }, 60_000)
})
