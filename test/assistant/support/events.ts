import { createParser } from 'eventsource-parser'
import { TurnEvent } from '../../../api/contract/stream.ts'
import type { Assistant } from '../../../api/assistant/assistant.ts'
import { appWith } from '../../support/conversation.ts'

/** The events of a stream, each checked against the contract. */
export const eventsIn = (text: string): TurnEvent[] => {
  const events: TurnEvent[] = []
  const parser = createParser({
    onEvent: ({ event, data }) => void events.push(TurnEvent.parse({ event, data: JSON.parse(data) as unknown })),
  })
  parser.feed(text)
  return events
}

export type Streamed = { readonly text: string; readonly step: string; readonly events: readonly TurnEvent[] }

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** One turn as a stream through the whole application. `step` is the first event as sent, its random id blanked out. */
export const streamer = (assistant: Assistant) => {
  const app = appWith({ assistant })
  return async (body: Readonly<Record<string, unknown>>): Promise<Streamed> => {
    const response = await app.request('/v1/triage', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return { text, step: text.slice(0, text.indexOf('\n\n')).replaceAll(uuid, 'an id'), events: eventsIn(text) }
  }
}
