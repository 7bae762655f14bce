import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { postgresServer } from '../metrics/support/postgres.ts'

/** What counting costs: turns a second and the slowest of a hundred, with counting on, off, and its store down. */
type Measured = {
  readonly perSecond: number
  readonly p99Ms: number
  readonly memoryMb: number
  /** Time on a processor that one turn takes the thread that answers: steadier than turns a second on a busy machine. */
  readonly cpuMs: number
}

const seconds = Number(process.env.SECONDS ?? 5)
const rounds = Number(process.env.ROUNDS ?? 3)

/** One turn that begins and one that ends at once: the most that a turn can count. */
const bodies = ['I have a sore throat', 'crushing chest pain and sweating'].map((message) =>
  JSON.stringify({ message, person: { age: 61, sex: 'male' }, place: 'UB8 1UW' }),
)

/** What the answering thread has used so far, in milliseconds (100 ticks a second). */
const cpuOf = async (pid: number): Promise<number> => {
  const fields =
    (await readFile(`/proc/${pid}/task/${pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}

const memoryOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

const measure = async (environment: Readonly<Record<string, string>>): Promise<Measured> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'metrics-server.ts')], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => resolve(/port (\d+)/.exec(chunk.toString())?.[1] ?? '')),
  )
  const run = (duration: number) =>
    autocannon({
      url: `http://127.0.0.1:${port}/v1/triage`,
      connections: 50,
      duration,
      requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })),
    })
  await run(2)
  const before = await cpuOf(child.pid ?? 0)
  const { requests, latency } = await run(seconds)
  const cpuMs = ((await cpuOf(child.pid ?? 0)) - before) / requests.total
  const memoryMb = await memoryOf(child.pid ?? 0)
  child.kill('SIGKILL')
  return { perSecond: requests.average, p99Ms: latency.p99, memoryMb, cpuMs }
}

const folder = mkdtempSync(join(tmpdir(), 'navigator-bench-'))
const server = await postgresServer()
const secret = { SECRET: 'a secret of the benchmark' }
const ways: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['off', { COUNTING: 'off' }],
  ['into a file', { DATA_DIR: folder, ...secret }],
  ['into PostgreSQL', { DATABASE_URL: server.url, ...secret }],
  ['store down', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...secret }],
]
const results = new Map<string, Measured[]>(ways.map(([name]) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, environment] of ways) results.get(name)!.push(await measure(environment))
await server.remove()
rmSync(folder, { recursive: true })

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const off = results.get('off')!
for (const [name, measured] of results) {
  const perSecond = middle(measured.map((each) => each.perSecond))
  const p99Ms = middle(measured.map((each) => each.p99Ms))
  const ratio = perSecond / middle(off.map((each) => each.perSecond))
  const slower = p99Ms / middle(off.map((each) => each.p99Ms))
  const cpuMs = middle(measured.map((each) => each.cpuMs))
  const less = middle(off.map((each) => each.cpuMs)) / cpuMs
  const memoryMb = middle(measured.map((each) => each.memoryMb))
  process.stdout.write(
    `${name.padEnd(16)} ${Math.round(perSecond)} turns/s (${ratio.toFixed(2)} of off), p99 ${p99Ms} ms (${slower.toFixed(2)} ×), ${cpuMs.toFixed(3)} ms of processor a turn (${less.toFixed(2)} of the turns it allows), ${memoryMb} MB\n`,
  )
}
