import { afterAll, beforeAll, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../../api/contract/problem.ts'
import { TriageReply } from '../../api/contract/reply.ts'
import { startServer, type Server } from '../metrics/support/server.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'navigator-overload-'))
let server: Server

beforeAll(async () => {
  server = await startServer({ DATA_DIR: dataFolder, TRUSTED_PROXIES: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await server.kill()
  rmSync(dataFolder, { recursive: true })
})

type Heard = {
  readonly emergency: boolean
  readonly status: number
  readonly retryAfter: string
  readonly text: string
}
const messages = { emergency: 'he has collapsed and is not breathing', everyday: 'sore throat' }

/** One turn from an address of its own, so that no single address is to blame. */
const ask = (agent: Agent, number: number): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const emergency = number % 3 === 0
    const asked = request(`${server.url}/v1/triage`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${number % 250}` },
    })
    asked.once('error', reject)
    asked.once('response', (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      const retryAfter = response.headers['retry-after'] ?? ''
      response.once('end', () => resolve({ emergency, status: response.statusCode ?? 0, retryAfter, text }))
    })
    asked.end(JSON.stringify({ message: emergency ? messages.emergency : messages.everyday }))
  })

/** Every connection asks as soon as it is answered, for so long. */
const flood = async (connections: number, forMs: number): Promise<Heard[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + forMs
  const heard: Heard[] = []
  let number = 0
  const connection = async () => {
    while (performance.now() < until) heard.push(await ask(agent, number++))
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return heard
}

test('under far more than it can answer, answers stay right, the rest is refused honestly, and it recovers', async () => {
  const heard = await flood(1200, 4000)
  const answered = heard.filter(({ status }) => status === 200)
  const refused = heard.filter(({ status }) => status !== 200)

  expect(answered.length).toBeGreaterThan(3)
  for (const { emergency, text } of answered)
    expect(TriageReply.parse(JSON.parse(text)).status).toBe(emergency ? 'emergency' : 'asked')

  expect(refused.length).toBeGreaterThan(100)
  for (const { status, retryAfter, text } of refused) {
    expect([429, 503]).toContain(status)
    expect(Number(retryAfter)).toBeGreaterThan(0)
    expect(Problem.parse(JSON.parse(text)).safety).toMatch(/^Call 999/)
  }

  const agent = new Agent()
  const calm = performance.now()
  let first = await ask(agent, 1)
  while (first.status !== 200 && performance.now() - calm < 5000) first = await ask(agent, 1)
  expect(first.status).toBe(200)
  expect(performance.now() - calm).toBeLessThan(5000)
}, 60_000)
