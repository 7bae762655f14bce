import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'navigator-faults-'))
const notAFolder = join(folder, 'a-file')
writeFileSync(notAFolder, 'where the counts should go')
let child: ChildProcess
let port = 0

/** The real server, with nowhere to keep its counts. */
beforeAll(async () => {
  child = spawn(process.execPath, [join(import.meta.dirname, '../../api/main.ts')], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', DATA_DIR: notAFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (chunk: Buffer) => (said += chunk.toString()))
  while (port === 0) {
    port = Number(/localhost:(\d+)/.exec(said)?.[1] ?? 0)
    if (child.exitCode !== null) throw new Error(said)
    await wait(20)
  }
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

const ask = () =>
  fetch(`http://127.0.0.1:${port}/v1/triage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'crushing chest pain and sweating' }),
  })
const emergency = async () => ((await (await ask()).json()) as { status: string }).status

const open = async (text: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  socket.write(text)
  return socket
}

test('with nowhere to keep counts every answer comes all the same, and /readyz says how counting stands', async () => {
  expect(await emergency()).toBe('emergency')
  const store = async () =>
    ((await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { counting: { store: string } }).counting.store
  await expect.poll(store, { timeout: 20_000 }).toBe('down')
}, 30_000)

test('a hundred connections that say half a request and fall silent, or leave, keep nobody else waiting', async () => {
  const head = `POST /v1/triage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"mess`
  const sockets = await Promise.all(Array.from({ length: 100 }, (_, at) => open(at % 2 === 0 ? head : 'POST /v1/tri')))
  for (const socket of sockets.slice(0, 30)) socket.end()
  for (const socket of sockets.slice(30, 60)) socket.destroy()
  expect(await emergency()).toBe('emergency')
  for (const socket of sockets) socket.destroy()
  expect(await emergency()).toBe('emergency')
})

test('told to stop, it answers what has begun, takes nothing new, and goes', async () => {
  const body = JSON.stringify({ message: 'crushing chest pain and sweating' })
  const head = `POST /v1/triage HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  const begun = await open(head + body.slice(0, 5))
  await wait(100)
  // Who comes later is answered: by then it has read what came before, whatever else it was doing.
  expect(await emergency()).toBe('emergency')
  let answer = ''
  begun.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  const closed = once(begun, 'close')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await wait(100)
  begun.write(body.slice(5))
  await closed
  expect(answer).toMatch(/^HTTP\/1\.1 200/)
  expect(answer).toContain('"emergency"')
  expect((await ended)[0]).toBe(0)
  await expect(ask()).rejects.toThrow()
}, 30_000)
