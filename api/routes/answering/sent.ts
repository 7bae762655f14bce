import type { Context } from 'hono'
import type { TriageReply } from '../../contract/reply.ts'
import type { TurnEvent } from '../../contract/stream.ts'
import { assisted } from '../../conversation/assisted.ts'
import { eventStream, eventText } from '../../http/event-stream.ts'
import { inOnePiece } from '../../http/one-piece.ts'
import { note, readied, type Answering } from './counted.ts'
import type { Deps } from '../deps.ts'
import { endedAs } from '../logged.ts'

export const wantsStream = (c: Context): boolean => c.req.header('accept')?.includes('text/event-stream') ?? false

/** The reply as JSON or, where asked for, as a stream: the step at once, then done. */
export const sent = (c: Context, answer: TriageReply): Response => {
  endedAs(c, answer.status)
  c.header('cache-control', 'no-store')
  if (!wantsStream(c)) return c.json(answer)
  c.header('content-type', 'text/event-stream')
  return c.body(
    eventText([
      { event: 'step', data: answer },
      { event: 'done', data: {} },
    ]),
  )
}

/** Lines between events, so that nothing on the way closes a stream that waits for a model. */
const heartbeatMs = 1000

/** What follows the step on a stream, as it leaves; the last reply is the one that counts. Whatever goes wrong, done. */
async function* followUp(deps: Deps, answering: Answering, ruled: TriageReply, left: AbortSignal) {
  const { request, at } = answering
  let last = ruled
  try {
    const assisting = { request, door: { at, staff: answering.staff }, ruled, signal: left }
    for await (const event of assisted(deps.navigator, deps.assistant, assisting)) {
      if (event.event === 'raise') last = readied(deps, answering, event.data)
      if (event.event !== 'done') yield (event.event === 'raise' ? { ...event, data: last } : event) satisfies TurnEvent
    }
  } catch (error) {
    deps.log({ route: 'assistant', method: 'ASK', status: 500, ms: 0, error: error instanceof Error ? error.name : '' })
  }
  note(deps, answering, last)
  yield { event: 'done', data: {} } satisfies TurnEvent
}

/** The rules' step at once, then what a language model adds. */
export const streamed = (deps: Deps, c: Context, answering: Answering, ruled: TriageReply): Response => {
  const leaving = new AbortController()
  endedAs(c, ruled.status)
  c.header('cache-control', 'no-store')
  c.header('content-type', 'text/event-stream')
  // Proxies are asked not to hold what they have.
  c.header('x-accel-buffering', 'no')
  inOnePiece(c)
  const step = { event: 'step', data: readied(deps, answering, ruled) }
  const rest = () => followUp(deps, answering, ruled, leaving.signal)
  return c.body(eventStream(step, rest, { heartbeatMs, left: () => leaving.abort() }))
}
