import { type ChildProcess, spawn } from 'node:child_process'
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

const seconds = Number(process.env.SECONDS ?? 2)
const rounds = Number(process.env.ROUNDS ?? 15)

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

type Server = { readonly child: ChildProcess; readonly url: string }

const open = async (environment: Readonly<Record<string, string>>): Promise<Server> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'metrics-server.ts')], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => resolve(/port (\d+)/.exec(chunk.toString())?.[1] ?? '')),
  )
  return { child, url: `http://127.0.0.1:${port}/v1/triage` }
}

const measure = async ({ child: { pid = 0 }, url }: Server): Promise<Measured> => {
  const before = await cpuOf(pid)
  const { requests, latency } = await autocannon({
    url,
    connections: 50,
    duration: seconds,
    requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })),
  })
  const cpuMs = ((await cpuOf(pid)) - before) / requests.total
  return { perSecond: requests.average, p99Ms: latency.p99, memoryMb: await memoryOf(pid), cpuMs }
}

const folder = mkdtempSync(join(tmpdir(), 'navigator-bench-'))
const database = await postgresServer()
const secret = { SECRET: 'a secret of the benchmark' }
const ways: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['off', { COUNTING: 'off' }],
  ['into a file', { DATA_DIR: folder, ...secret }],
  ['into PostgreSQL', { DATABASE_URL: database.url, ...secret }],
  ['store down', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...secret }],
]
const servers: (readonly [string, Server])[] = []
for (const [name, environment] of ways) servers.push([name, await open(environment)])
for (const [, server] of servers) await measure(server)

// Every round asks each of them, beginning with another one: what the machine does meanwhile meets all alike.
const results = new Map<string, Measured[]>(ways.map(([name]) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (let turn = 0; turn < servers.length; turn++) {
    const [name, server] = servers[(round + turn) % servers.length]!
    results.get(name)!.push(await measure(server))
  }
for (const [, { child }] of servers) child.kill('SIGKILL')
await database.remove()
rmSync(folder, { recursive: true })

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const off = results.get('off')!
for (const [name, measured] of results) {
  const of = (figure: keyof Measured): number => middle(measured.map((each) => each[figure]))
  const beside = (figure: keyof Measured): number => middle(measured.map((each, at) => each[figure] / off[at]![figure]))
  process.stdout.write(
    `${name.padEnd(16)} ${Math.round(of('perSecond'))} turns/s (${beside('perSecond').toFixed(2)} of off), p99 ${of('p99Ms')} ms (${beside('p99Ms').toFixed(2)} ×), ${of('cpuMs').toFixed(3)} ms of processor a turn (${(1 / beside('cpuMs')).toFixed(2)} of the turns it allows), ${of('memoryMb')} MB\n`,
  )
}
