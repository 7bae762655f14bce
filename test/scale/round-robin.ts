import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Proxy = { readonly url: string; readonly close: () => void }

/** One request to one replica. A replica that does not answer is a 502: the caller asks once more, and meets the next. */
const pass = (target: string, asked: IncomingMessage, answer: ServerResponse, onDown: () => void) => {
  const failed = () => {
    onDown()
    if (answer.headersSent) return void answer.destroy()
    answer.writeHead(502, { 'content-type': 'text/plain' }).end('no replica answered')
  }
  const onward = request(
    `${target}${asked.url ?? '/'}`,
    { method: asked.method, headers: asked.headers, agent: false },
    (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.once('error', failed)
      came.once('aborted', failed)
      came.pipe(answer)
    },
  )
  onward.once('error', failed)
  asked.pipe(onward)
}

/** How long a replica that did not answer is passed over, in milliseconds: what usual proxies do by themselves. */
const restMs = 2000

/** A plain proxy in front of replicas, one after the other; it learns that one is down only by somebody's failed request. */
export const roundRobin = async (targets: readonly string[]): Promise<Proxy> => {
  let next = 0
  const restingUntil = new Map<string, number>()
  const awake = () => targets.filter((target) => (restingUntil.get(target) ?? 0) <= Date.now())
  const server = createServer((asked, answer) => {
    const able = awake()
    const target = (able.length > 0 ? able : targets)[next++ % Math.max(able.length, 1)]!
    pass(target, asked, answer, () => restingUntil.set(target, Date.now() + restMs))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
