import { afterAll, beforeAll, expect, test } from 'vitest'
import { TriageReply } from '../../api/contract/reply.ts'
import { openStore } from '../../api/metrics/open-store.ts'
import { lists } from '../metrics/support/lists.ts'
import { postgresServer, type PostgresServer } from '../metrics/support/postgres.ts'
import { startServer, type Server } from '../metrics/support/server.ts'
import { freshTap, tapUntilStored } from '../metrics/support/tapping.ts'
import { roundRobin, type Proxy } from './round-robin.ts'

const secret = 'a secret that every replica shares'
let postgres: PostgresServer
let replicas: Server[]
let proxy: Proxy

beforeAll(async () => {
  postgres = await postgresServer()
  const environment = {
    SECRET: secret,
    DATABASE_URL: postgres.url,
    DATA_DIR: postgres.folder,
    TRUSTED_PROXIES: '127.0.0.1',
  }
  replicas = [await startServer(environment), await startServer(environment), await startServer(environment)]
  proxy = await roundRobin(replicas.map(({ url }) => url))
}, 120_000)

afterAll(async () => {
  proxy.close()
  for (const replica of replicas.slice(1)) await replica.kill()
  await postgres.remove()
})

/** Each conversation comes from an address of its own (a range kept for examples), as the proxy tells. */
let callers = 0
const freshCaller = () => `192.0.2.${++callers % 250}`

const once = async (body: object, from: string): Promise<Response | null> => {
  try {
    const response = await fetch(`${proxy.url}/v1/triage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify(body),
    })
    return response.status === 200 ? response : null
  } catch {
    return null
  }
}

/** One turn, asked once more if nobody answered. */
const turn = async (body: object, from: string): Promise<TriageReply> => {
  const response = (await once(body, from)) ?? (await once(body, from))
  if (response === null) throw new Error('a turn was answered neither the first time nor the second')
  return TriageReply.parse(await response.json())
}

/** A whole conversation, each turn wherever the proxy sends it. */
const talk = async (): Promise<{ code: string; turns: number }> => {
  const from = freshCaller()
  let last = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } }, from)
  let turns = 1
  while (last.step.kind === 'ask' && turns < 10) {
    const { id } = last.step.question
    const none = last.step.question.kind === 'about' ? { unsure: true } : { choices: [last.step.question.none] }
    last = await turn({ consultation: last.consultation, answers: [{ question: id, ...none }] }, from)
    turns++
  }
  return { code: last.step.kind === 'reach' ? last.step.disposition.code : last.step.kind, turns }
}

test('three replicas are one: one is killed under load, every turn is answered, no acknowledged tap is lost', async () => {
  const taps = Array.from({ length: 240 }, () => freshTap(secret))
  let stored = 0
  const killing = { done: false }
  const tapping = tapUntilStored(taps, {
    connections: 4,
    url: () => proxy.url,
    onStored: (count) => {
      stored = count
      if (count < taps.length / 3 || killing.done) return
      killing.done = true
      void replicas[0]!.kill()
    },
  })
  const conversations: { code: string; turns: number }[] = []
  const talking = async () => {
    while (stored < taps.length) conversations.push(await talk())
  }
  await Promise.all([tapping, talking(), talking()])

  expect(killing.done).toBe(true)
  expect(conversations.length).toBeGreaterThan(5)
  expect(new Set(conversations.map(({ code }) => code))).toEqual(new Set(['pharmacy-first']))
  expect(conversations.every(({ turns }) => turns > 1)).toBe(true)

  const store = openStore({ databaseUrl: postgres.url, dataFolder: postgres.folder }, lists)
  const figures = await store.read(['helpful'], { from: 202001, to: 209952 })
  await store.close()
  expect(figures.reduce((sum, { n }) => sum + n, 0)).toBe(taps.length)
}, 180_000)
