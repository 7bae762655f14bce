import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'

export type Soaked = {
  readonly turns: number
  /** Turns that did not come back as 200, or without the safety line. */
  readonly failed: number
  /** Resident memory, in MB, at each tenth of the time. */
  readonly residentMb: readonly number[]
}

const messages = [
  'sore throat',
  'crushing chest pain and sweating',
  'my little girl has earache',
  'no food for the kids',
  'is pharmacy first free?',
]

const turn = (url: string, agent: Agent, number: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = request(`${url}/v1/triage`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${number % 250}` },
    })
    asked.once('error', () => resolve(false))
    asked.once('response', (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.once('end', () => resolve(response.statusCode === 200 && text.includes('"safety":"Call 999')))
    })
    asked.end(JSON.stringify({ message: messages[number % messages.length], place: 'UB8' }))
  })

const residentMb = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** Asks a running server over so many connections for so long, each conversation from an address of its own. */
export const soak = async (
  { url, pid }: { readonly url: string; readonly pid: number },
  { forMs, connections }: { readonly forMs: number; readonly connections: number },
): Promise<Soaked> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + forMs
  const memory: number[] = []
  let turns = 0
  let failed = 0
  const watching = setInterval(() => void residentMb(pid).then((mb) => memory.push(mb)), forMs / 10)
  const connection = async () => {
    while (performance.now() < until) if (!(await turn(url, agent, turns++))) failed++
  }
  await Promise.all(Array.from({ length: connections }, connection))
  clearInterval(watching)
  agent.destroy()
  return { turns, failed, residentMb: memory }
}
