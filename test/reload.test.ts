import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The real server, over a copy of the knowledge that may be written to. */
const folder = mkdtempSync(join(tmpdir(), 'navigator-reload-'))
let child: ChildProcess
let url = ''
let said = ''

const hears = async (what: RegExp, from = 0) => {
  while (!what.test(said.slice(from))) await new Promise((again) => setTimeout(again, 20))
  return what.exec(said.slice(from))![1] ?? ''
}

beforeAll(async () => {
  for (const name of ['api', 'node_modules', 'package.json']) symlinkSync(resolve(name), join(folder, name))
  cpSync('knowledge', join(folder, 'knowledge'), { recursive: true })
  const links = ['--preserve-symlinks', '--preserve-symlinks-main']
  child = spawn(process.execPath, [...links, join(folder, 'api/main.ts')], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (chunk: Buffer) => (said += chunk.toString()))
  url = `http://127.0.0.1:${await hears(/localhost:(\d+)/)}`
}, 60_000)

afterAll(async () => {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true })
})

type Turn = { status: string; consultation: { knowledge: string } }
const turn = async (): Promise<Turn> => {
  const response = await fetch(`${url}/v1/triage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'sore throat' }),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as Turn
}

/** Turns asked one after the other until the server has said what it was told to. */
const turnsUntil = async (what: RegExp): Promise<Turn[]> => {
  const from = said.length
  child.kill('SIGHUP')
  const turns: Turn[] = []
  while (!what.test(said.slice(from))) turns.push(await turn())
  return [...turns, await turn()]
}

test('new knowledge takes the place of the old whole, and nobody goes without an answer meanwhile', async () => {
  const before = await turn()
  const today = Temporal.Now.plainDateISO('Europe/London').toString()
  const off = `- { off: { chat: true }, reason: 'Invented, for a test.', from: ${today}, until: ${today} }\n`
  writeFileSync(join(folder, 'knowledge/switches.yaml'), off)
  const turns = await turnsUntil(/knowledge reloaded/)
  expect(before.status).not.toBe('fixed-text')
  expect(turns.at(-1)!.status).toBe('fixed-text')
  for (const { status, consultation } of turns)
    expect(status === 'fixed-text', status).toBe(consultation.knowledge !== before.consultation.knowledge)
}, 60_000)

test('knowledge with a mistake is not taken: the one before goes on, and the log says which file and why', async () => {
  const before = await turn()
  appendFileSync(
    join(folder, 'knowledge/switches.yaml'),
    "- { off: { service: nobody }, reason: 'Invented.', from: 2026-01-01, until: 2026-01-02 }\n",
  )
  const turns = await turnsUntil(/not reloaded.*/)
  expect(said).toMatch(/switches\.yaml.*name a service/)
  for (const { consultation } of turns) expect(consultation.knowledge).toBe(before.consultation.knowledge)
}, 60_000)
