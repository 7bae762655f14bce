import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'

export type Soaked = {
  readonly turns: number
  /** Turns that did not come back as 200 or without the safety line, by what came instead: a status, or what broke. */
  readonly failed: ReadonlyMap<string, number>
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

/** What came instead of an answer; null: an answer. */
const turn = (url: string, agent: Agent, number: number): Promise<string | null> =>
  new Promise((resolve) => {
    const asked = request(`${url}/v1/triage`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${number % 250}` },
    })
    asked.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    asked.once('response', (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.once('end', () => {
        const isSafe = text.includes('"safety":"Call 999')
        resolve(
          response.statusCode === 200 && isSafe ? null : `${response.statusCode}${isSafe ? '' : ' without safety'}`,
        )
      })
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
  const failed = new Map<string, number>()
  const watching = setInterval(() => void residentMb(pid).then((mb) => memory.push(mb)), forMs / 10)
  const connection = async () => {
    while (performance.now() < until) {
      const instead = await turn(url, agent, turns++)
      if (instead !== null) failed.set(instead, (failed.get(instead) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  clearInterval(watching)
  agent.destroy()
  return { turns, failed, residentMb: memory }
}
