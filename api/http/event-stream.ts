/** One event on its way out, its data not yet written as JSON. */
export type OutgoingEvent = { readonly event: string; readonly data: unknown }

const lineOf = ({ event, data }: OutgoingEvent): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** A line that means nothing and keeps proxies from closing what is still being waited for. */
const heartbeat = ': still here\n\n'

/** Events already known, as the text of a stream. */
export const eventText = (events: readonly OutgoingEvent[]): string => events.map(lineOf).join('')

/** How long the rest waits for the first event to leave. */
const restAfterMs = 20

/**
 * A stream of server-sent events. `first` leaves at once, before anything of `rest` is begun. When the reader goes away,
 * `left` is called and nothing more is sent. `rest` must not throw.
 */
export const eventStream = (
  first: OutgoingEvent,
  rest: () => AsyncGenerator<OutgoingEvent>,
  { heartbeatMs, left }: { readonly heartbeatMs: number; readonly left: () => void },
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let isGone = false
  const pump = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const send = (text: string) => {
      if (!isGone) controller.enqueue(encoder.encode(text))
    }
    const timer = setInterval(() => send(heartbeat), heartbeatMs)
    try {
      for await (const event of rest()) send(lineOf(event))
    } finally {
      clearInterval(timer)
      if (!isGone) controller.close()
    }
  }
  let hasBegun = false
  const source: UnderlyingDefaultSource<Uint8Array> = {
    // The server reads twice before it writes: the heartbeat spares it waiting for more than the first event.
    start: (controller) => {
      controller.enqueue(encoder.encode(lineOf(first)))
      controller.enqueue(encoder.encode(heartbeat))
    },
    pull: (controller) => {
      if (hasBegun) return
      hasBegun = true
      // Asked for more, so the first is being written: let it reach the wire before anything else takes the processor.
      setTimeout(() => {
        if (!isGone) void pump(controller)
      }, restAfterMs)
    },
    cancel: () => {
      isGone = true
      left()
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}
