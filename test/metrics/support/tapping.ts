import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { signTicket } from '../../../api/metrics/signing/ticket.ts'

/** One tap to send until it is acknowledged. */
export const freshTap = (secret: string): string =>
  JSON.stringify({
    ticket: signTicket(secret, {
      consultation: randomUUID(),
      minute: Math.floor(Date.now() / 60_000),
      disposition: 'pharmacy-first',
      services: [],
    }),
    question: 'helpful',
    value: 'yes',
  })

const post = (url: string, body: string, agent: Agent): Promise<number> =>
  new Promise((resolve) => {
    const asked = request(`${url}/v1/feedback`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json' },
    })
    asked.setTimeout(5000, () => asked.destroy())
    asked.once('error', () => resolve(0))
    asked.once('response', (response) => {
      response.once('error', () => resolve(0))
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('close', () => resolve(0))
      response.resume()
    })
    asked.end(body)
  })

/** Sends every tap over so many connections, each again and again until it is acknowledged as stored. Returns how many were sent. */
export const tapUntilStored = async (
  taps: readonly string[],
  { connections, url, onStored }: { connections: number; url: () => string; onStored: (stored: number) => void },
): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let next = 0
  let stored = 0
  let sent = 0
  const connection = async () => {
    for (let tap = taps[next++]; tap !== undefined; tap = taps[next++]) {
      for (;;) {
        sent++
        if ((await post(url(), tap, agent)) === 200) break
        await wait(20)
      }
      onStored(++stored)
      // A client that never heard the acknowledgement sends again.
      if (stored % 50 === 0) {
        sent++
        await post(url(), tap, agent)
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return sent
}
