import { serve } from '@hono/node-server'
import { connect, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Assistant } from '../../api/assistant/assistant.ts'
import { appWith } from '../support/conversation.ts'

/** A model that is on and never answers. */
const silent: Assistant = {
  state: () => ({ on: true }),
  suggest: () => new Promise(() => undefined),
  compose: () => new Promise(() => undefined),
}

const body = JSON.stringify({ message: 'my throat is killing me' })

/** What arrives first on the wire, in one piece. */
const firstPiece = (port: number, header: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', (piece) => (socket.destroy(), resolve(String(piece))))
    socket.once('error', reject)
    socket.write(
      `POST /v1/triage HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/event-stream\r\n${header}content-length: ${body.length}\r\n\r\n${body}`,
    )
  })

test.each([
  ['a page of another site', 'origin: https://invented.example\r\n'],
  ['a page of our own', ''],
])(
  'the headers and the whole first step reach %s in one piece, though a model has still to answer',
  async (_, header) => {
    const server = serve({ fetch: appWith({ assistant: silent }).fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    const piece = await firstPiece((server.address() as AddressInfo).port, header)
    server.close()
    expect(piece).toMatch(/^HTTP\/1\.1 200 /)
    expect(piece).toMatch(/event: step\ndata: .*\n\n/)
  },
)
