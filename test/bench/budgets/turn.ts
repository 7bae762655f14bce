import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import type { TriageReply } from '../../../api/contract/reply.ts'
import { answerNone } from '../../support/conversation.ts'
import type { Bench } from '../figure.ts'
import { median } from '../timing.ts'

/** Invented: two that are asked about until they have an answer, and one that ends at once. */
const people = [
  { message: 'my throat is killing me since sunday', person: { age: 34, sex: 'female' }, place: 'UB8 1UW' },
  { message: "my little girl's ear hurts and she won't settle", person: { age: 6, sex: 'female' }, place: 'HA4 8AA' },
  { message: 'crushing chest pain and sweating', person: { age: 61, sex: 'male' }, place: 'UB3 1AA' },
] as const

type Server = { readonly child: ChildProcess; readonly url: string }

const start = (file: string, told: unknown, env: Readonly<Record<string, string>>): Promise<Server> => {
  const child = fork(join(import.meta.dirname, '..', file), { env: { PATH: process.env.PATH, ...env }, silent: true })
  child.stderr?.pipe(process.stderr)
  if (told !== null) child.send(told as object)
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ child, url: `http://127.0.0.1:${port as number}/v1/triage` }))
    child.once('exit', () => reject(new Error(`${file} ended before it listened`)))
  })
}

const post = async (url: string, body: string): Promise<string> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (!response.ok) throw new Error(`a turn was refused with ${response.status}`)
  return response.text()
}

type Exchange = readonly [request: string, reply: string]

/** Everything said in one conversation, to its end. */
const converse = async (url: string, person: (typeof people)[number]): Promise<Exchange[]> => {
  const exchanges: Exchange[] = []
  let body = JSON.stringify(person)
  for (;;) {
    const text = await post(url, body)
    exchanges.push([body, text])
    const { step, consultation } = JSON.parse(text) as TriageReply
    if (step.kind !== 'ask') return exchanges
    body = JSON.stringify({ ...person, message: undefined, consultation, answers: [answerNone(step.question)] })
  }
}

/** Linux only: milliseconds on a processor that the answering thread has had so far (100 ticks a second). */
const cpuOf = ({ child: { pid } }: Server): number => {
  const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

type Round = { readonly perSecond: number; readonly p99Ms: number; readonly cpuMs: number }

const load = async (server: Server, exchanges: readonly Exchange[], duration: number): Promise<Round> => {
  const before = cpuOf(server)
  const { requests, latency, non2xx } = await autocannon({
    url: server.url,
    connections: 50,
    duration,
    requests: exchanges.map(([body]) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })),
  })
  if (non2xx > 0) throw new Error(`${non2xx} turns of the benchmark were refused`)
  return { perSecond: requests.average, p99Ms: latency.p99, cpuMs: (cpuOf(server) - before) / requests.total }
}

const rounds = 5
const seconds = 3

export const bench: Bench = {
  name: 'turn',
  budget: 'at 50 connections a turn takes at most 10 × the least it can: middleware, zod and a recorded reply',
  measure: async () => {
    const data = mkdtempSync(join(tmpdir(), 'navigator-bench-'))
    const app = await start('metrics-server.ts', null, { DATA_DIR: data, SECRET: 'a secret of the benchmark' })
    const exchanges = (await Promise.all(people.map((person) => converse(app.url, person)))).flat()
    const recorded = await start('recorded-server.ts', exchanges, {})
    const [turns, least]: [Round[], Round[]] = [[], []]
    for (const server of [app, recorded]) await load(server, exchanges, 2)
    for (let round = 0; round < rounds; round++) {
      turns.push(await load(app, exchanges, seconds))
      least.push(await load(recorded, exchanges, seconds))
    }
    for (const { child } of [app, recorded]) child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
    const of = (all: readonly Round[], what: keyof Round) => median(all.map((round) => round[what]))
    return [
      {
        what: 'recorded replies a second ÷ turns a second',
        value: of(least, 'perSecond') / of(turns, 'perSecond'),
        unit: '×',
        budget: 10,
      },
      { what: 'p99 ÷ p99 of a recorded reply', value: of(turns, 'p99Ms') / of(least, 'p99Ms'), unit: '×', budget: 5 },
      {
        what: 'processor time ÷ that of a recorded reply',
        value: of(turns, 'cpuMs') / of(least, 'cpuMs'),
        unit: '×',
        budget: 10,
      },
      { what: 'a turn, with 50 at once', value: 1000 / of(turns, 'perSecond'), unit: 'ms', budget: 2, ceiling: 20 },
    ]
  },
}
