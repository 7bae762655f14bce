import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Bench } from '../figure.ts'
import { median } from '../timing.ts'

const body = JSON.stringify({ message: 'my throat is killing me', person: { age: 34 } })

/** Milliseconds from sending a turn to its first event; then the person stays a moment and leaves. */
const firstStep = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const from = performance.now()
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
    // A connection of its own: a stream that is left ends its connection, and the others would go on with theirs.
    const asked = request(
      { port, host: '127.0.0.1', path: '/v1/triage', method: 'POST', headers, agent: false },
      (response) =>
        response.once('data', () => {
          const taken = performance.now() - from
          // Long enough for the model to be asked: a person stays.
          setTimeout(() => (asked.destroy(), resolve(taken)), 60)
        }),
    )
    asked.on('error', reject).end(body)
  })

const rounds = 300
const names = ['off', 'atOnce', 'silent'] as const
type Name = (typeof names)[number]

export const bench: Bench = {
  name: 'first-step',
  budget: 'the first step never waits for a language model, though the model never answers',
  measure: async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../first-step-server.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [off = 0, atOnce = 0, silent = 0] = await new Promise<number[]>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim().split(' ').map(Number))),
    )
    const ports: Readonly<Record<Name, number>> = { off, atOnce, silent }
    const times: Readonly<Record<Name, number[]>> = { off: [], atOnce: [], silent: [] }
    // In an order drawn anew each round, so that what the machine does and what a turn leaves behind meet all alike;
    // the first rounds are for warming.
    for (let round = 0; round < rounds; round++)
      for (const name of names.toSorted(() => Math.random() - 0.5)) {
        const taken = await firstStep(ports[name])
        if (round >= rounds / 4) times[name].push(taken)
      }
    child.kill()
    const of = (name: Name) => median(times[name])
    return [
      { what: 'a silent model ÷ no model', value: of('silent') / of('off'), unit: '×', budget: 1.05, ceiling: 1.5 },
      {
        what: 'a silent model ÷ one that answers at once',
        value: of('silent') / of('atOnce'),
        unit: '×',
        budget: 1.1,
        ceiling: 1.5,
      },
      { what: 'no model', value: of('off'), unit: 'ms', budget: 5, ceiling: 60 },
    ]
  },
}
