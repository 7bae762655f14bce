import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { freshTap } from '../metrics/support/tapping.ts'

/** What came of one stretch of load. */
export type Phase = {
  readonly turns: number
  readonly p99Ms: number
  /** Taps answered 200 (stored) or 202 (queued). */
  readonly acknowledged: number
  /** Turns or taps answered otherwise. */
  readonly refused: number
  /** Every different answer given to the fixed messages, without what changes each time. */
  readonly steps: ReadonlySet<string>
}

const bodies = [
  { message: 'crushing chest pain and sweating', person: { age: 61, sex: 'male' }, place: 'UB8 1UW' },
  { message: 'sore throat', person: { age: 34, sex: 'female' } },
  { message: 'no food for the kids' },
].map((body) => JSON.stringify(body))

/** A person reads and types: each connection rests this long between turns, so that the server is busy and not full. */
const restMs = 15

const post = (
  url: string,
  agent: Agent,
  { body, from }: { readonly body: string; readonly from: string },
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': from }
    const asked = request(url, { method: 'POST', agent, headers })
    asked.once('error', () => resolve({ status: 0, text: '' }))
    asked.once('response', (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.end(body)
  })

/** An answer without what is new each time: the conversation's id, its ticket, the moment. */
const plain = (text: string): string =>
  text.replaceAll(/"(?:id|ticket|at|seed)":(?:"[^"]*"|null)/g, '').replaceAll(/\d\d:\d\d(?::\d\d)?/g, '')

/** Each from an address kept for examples. */
const caller = (number: number): string => `203.0.113.${number % 250}`

/** Turns and taps, each over so many connections for so long, at a person's pace. */
export const loadUntil = async (
  url: string,
  { secret, connections, forMs }: { readonly secret: string; readonly connections: number; readonly forMs: number },
): Promise<Phase> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections * 2 })
  const until = performance.now() + forMs
  const times: number[] = []
  const steps = new Set<string>()
  let acknowledged = 0
  let refused = 0
  let turns = 0
  let taps = 0
  const turning = async () => {
    while (performance.now() < until) {
      const number = turns++
      const started = performance.now()
      const sent = { body: bodies[number % bodies.length]!, from: caller(number) }
      const { status, text } = await post(`${url}/v1/triage`, agent, sent)
      times.push(performance.now() - started)
      if (status === 200) steps.add(plain(text))
      else refused++
      await wait(restMs)
    }
  }
  const tapping = async () => {
    while (performance.now() < until) {
      const { status } = await post(`${url}/v1/feedback`, agent, { body: freshTap(secret), from: caller(taps++) })
      if (status === 200 || status === 202) acknowledged++
      else refused++
      await wait(restMs)
    }
  }
  await Promise.all(Array.from({ length: connections }, () => Promise.all([turning(), tapping()])))
  agent.destroy()
  times.sort((one, other) => one - other)
  return { turns, p99Ms: times[Math.floor(times.length * 0.99)] ?? 0, acknowledged, refused, steps }
}
