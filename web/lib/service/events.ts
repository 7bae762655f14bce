import type { Asked, Follow } from './ask.ts'
import { isReply } from './is-reply.ts'

/** Reads `event:` and `data:` lines, whole events only; comments keep a connection open and mean nothing. */
const eventsIn = async function* (body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  let rest = ''
  for (const reader = body.pipeThrough(new TextDecoderStream()).getReader(); ;) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (rest + value.replaceAll('\r', '')).split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const lines = block.split('\n')
      const of = (name: string) =>
        lines.flatMap((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1).replace(/^ /, '') : []))
      if (of('data').length > 0) yield { event: of('event')[0], data: JSON.parse(of('data').join('\n')) as unknown }
    }
  }
}

/** Other words for an answer come in pieces and count only when they are whole. */
const goOn = async (events: ReturnType<typeof eventsIn>, follow: Follow) => {
  let words = ''
  try {
    for await (const { event, data } of events) {
      if (event === 'raise' && isReply(data)) follow({ kind: 'raise', reply: data })
      if (event === 'wording') words += String((data as { delta?: unknown }).delta ?? '')
      if (event === 'done') {
        if (words) follow({ kind: 'wording', words })
        break
      }
    }
  } catch {
    // A stream cut short leaves the answer it began with, which was whole.
  }
  follow({ kind: 'done' })
}

/** The first event is the answer, and is given at once; what follows is told as it comes. */
export const readEvents = async (body: ReadableStream<Uint8Array<ArrayBuffer>>, follow: Follow): Promise<Asked> => {
  const events = eventsIn(body)
  const { value } = await events.next()
  if (value?.event !== 'step' || !isReply(value.data)) return { kind: 'failed' }
  void goOn(events, follow)
  return { kind: 'reply', reply: value.data, more: true }
}
