import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from '../figure.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const ask = (port: number): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/v1/triage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'sore throat since yesterday' }),
  })

/** Tries until it answers; a start that takes half a minute is no start. */
const firstAnswer = async (port: number): Promise<void> => {
  for (const until = performance.now() + 30_000; performance.now() < until;) {
    const response = await ask(port).catch(() => null)
    if (response?.ok) return void (await response.json())
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('the server did not answer: build first, with "npm run build"')
}

/** Linux only: what the process holds in memory, in MB. */
const residentMB = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1000

/** What the container sets for the process: where compiled code is kept, and how memory is taken. */
const asInContainer = (): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync('Dockerfile', 'utf8').matchAll(/\b(NODE_COMPILE_CACHE|MALLOC_\w+)=(\S+)/g)].map(
      ([, name, value]) => [name!, name === 'NODE_COMPILE_CACHE' ? join(tmpdir(), 'navigator-bench-compiled') : value!],
    ),
  )

const start = async () => {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'navigator-bench-'))
  const env = { ...process.env, ...asInContainer(), PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data }
  const from = performance.now()
  const server = spawn(process.execPath, ['api/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await firstAnswer(port)
    const ms = performance.now() - from
    for (let turns = 0; turns < 20; turns++) await (await ask(port)).json()
    return { ms, residentMB: residentMB(server.pid!) }
  } finally {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
    }
    rmSync(data, { recursive: true, force: true })
  }
}

export const bench: Bench = {
  name: 'start',
  budget: 'as the container starts it, the first answer is there within a second; at most 150 MB in memory',
  measure: async () => {
    await start()
    const runs = [await start(), await start(), await start()]
    const best = (of: 'ms' | 'residentMB') => Math.min(...runs.map((run) => run[of]))
    return [
      { what: 'start to first answer, best of three', value: best('ms'), unit: 'ms', budget: 1000, ceiling: 10_000 },
      { what: 'resident memory after 20 turns', value: best('residentMB'), unit: 'MB', budget: 150, ceiling: 230 },
    ]
  },
}
