import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the client sent: the body of one call to `/v1/chat/completions`. */
export type Called = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format: { readonly json_schema: { readonly name: string; readonly strict: boolean } }
}

/** How a call is answered. `content` is what the model says. */
export type Answering =
  | { readonly kind: 'says'; readonly content: (called: Called) => unknown; readonly afterMs?: number }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'hangs' }

export type StubModel = {
  readonly url: string
  readonly calls: Called[]
  /** Everything that came over the wire, headers too. */
  readonly wire: string[]
  answering: Answering
  readonly close: () => Promise<void>
}

const completion = (called: Called, message: Record<string, unknown>): string =>
  JSON.stringify({
    id: 'chatcmpl-invented',
    object: 'chat.completion',
    created: 1_763_763_763,
    model: called.model,
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop', logprobs: null }],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  })

/** The body that a server of this protocol gives, whole. */
export const saying = (called: Called, content: unknown): string =>
  completion(called, { content: typeof content === 'string' ? content : JSON.stringify(content), refusal: null })

const json = { 'content-type': 'application/json' }

const answer = (response: ServerResponse, answering: Answering, called: Called): void => {
  switch (answering.kind) {
    case 'says':
      setTimeout(() => response.writeHead(200, json).end(saying(called, answering.content(called))), answering.afterMs)
      return
    case 'status':
      response.writeHead(answering.status, { ...json, ...answering.headers }).end('{"error":{"message":"invented"}}')
      return
    case 'text':
      response.writeHead(200, json).end(answering.text)
      return
    case 'refuses':
      response.writeHead(200, json).end(completion(called, { content: null, refusal: 'I cannot help with that.' }))
      return
    case 'cut': {
      const whole = saying(called, { findings: [], presentations: [] })
      response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(whole) })
      response.write(whole.slice(0, whole.length / 2), () => response.destroy())
      return
    }
    case 'hangs':
      return
    default:
      answering satisfies never
  }
}

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A server that speaks the protocol of chat completions over real sockets, and answers as it is told. */
export const stubModel = async (): Promise<StubModel> => {
  const calls: Called[] = []
  const wire: string[] = []
  const stub = { answering: { kind: 'hangs' } as Answering }
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      wire.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`)
      const called = JSON.parse(body) as Called
      calls.push(called)
      answer(response, stub.answering, called)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(stub, {
    url: `http://127.0.0.1:${port}/v1`,
    calls,
    wire,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}
