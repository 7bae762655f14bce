import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Bench } from '../figure.ts'
import { median } from '../timing.ts'

const body = JSON.stringify({ message: 'my throat is killing me', person: { age: 34 } })

/** Milliseconds from sending a turn to its first event; then the person leaves. */
const firstStep = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const from = performance.now()
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
    const asked = request({ port, host: '127.0.0.1', path: '/v1/triage', method: 'POST', headers }, (response) =>
      response.once('data', () => {
        resolve(performance.now() - from)
        asked.destroy()
      }),
    )
    asked.on('error', reject).end(body)
  })

const rounds = 400

export const bench: Bench = {
  name: 'first-step',
  budget: 'the first step is never later with a language model than without one, though the model never answers',
  measure: async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../first-step-server.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [off = 0, on = 0] = await new Promise<number[]>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim().split(' ').map(Number))),
    )
    const times = { off: [] as number[], on: [] as number[] }
    // Turn about, so that whatever else the machine does meets both alike; the first are for warming.
    for (let round = 0; round < rounds; round++) {
      const [without, withModel] = [await firstStep(off), await firstStep(on)]
      if (round < rounds / 4) continue
      times.off.push(without)
      times.on.push(withModel)
    }
    child.kill()
    return [
      {
        what: 'first step: median with ÷ without',
        value: median(times.on) / median(times.off),
        unit: '×',
        budget: 1.1,
        ceiling: 1.5,
      },
      { what: 'first step without a model: median', value: median(times.off), unit: 'ms', budget: 5, ceiling: 60 },
    ]
  },
}
