import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Assistant, Composed, Suggestion } from '../../api/assistant/assistant.ts'
import { appWith, conversation, navigator } from '../support/conversation.ts'
import { eventsIn, streamer } from './support/events.ts'

type Given = { readonly suggestion?: Suggestion; readonly composed?: Composed; readonly waits?: Promise<unknown> }

const nothing: Suggestion = { findings: [], presentations: [] }

/** A model that gives what the test says, when the test says so. */
const modelGiving = ({ suggestion = nothing, composed = [], waits }: Given): Assistant & { asked: string[] } => {
  const asked: string[] = []
  return {
    asked,
    state: () => ({ on: true }),
    suggest: async (message) => {
      asked.push(message)
      await waits
      return { kind: 'given', value: suggestion }
    },
    compose: async () => {
      await waits
      return { kind: 'given', value: composed }
    },
  }
}

const chestPain = navigator.knowledge.redFlags
  .flatMap(({ rules }) => rules)
  .flatMap(({ then, when }) => (then === 'call-999' ? (when?.any ?? []) : []))
  .find((term): term is string => typeof term === 'string' && navigator.suggestible.findings.has(term))!

const strange = 'blorptang in the frimble since noon'

test('words that the rules do not know become a more urgent answer, after the rules’ own step', async () => {
  const model = modelGiving({
    suggestion: { findings: [{ finding: chestPain, words: 'blorptang' }], presentations: [] },
  })
  const { events } = await streamer(model)({ message: strange })
  expect(events.map(({ event }) => event)).toEqual(['step', 'raise', 'done'])
  const [step, raise] = events
  if (step?.event !== 'step' || raise?.event !== 'raise') throw new Error('not a step and a raise')
  expect(step.data.step.kind).toBe('ask')
  expect(raise.data.status).toBe('emergency')
  expect(raise.data.consultation.id).toBe(step.data.consultation.id)
  expect(raise.data.understood).toContainEqual(
    expect.objectContaining({ finding: chestPain, state: 'present', words: 'blorptang' }),
  )
})

test('a need that only the model knows is offered first, and the person chooses', async () => {
  const known = navigator.knowledge.pathways.find(({ catchAll, kind }) => !catchAll && kind === 'health')!.id
  const model = modelGiving({ suggestion: { findings: [], presentations: [known] } })
  const { events } = await streamer(model)({ message: strange })
  const raise = events.find(({ event }) => event === 'raise')
  if (raise?.event !== 'raise' || raise.data.step.kind !== 'ask') throw new Error('not a question')
  const { question } = raise.data.step
  expect(question.kind === 'choose-one' && question.choices[0]?.id).toBe(known)
  expect(raise.data.consultation.presentations).toEqual([])
})

test('a call to 999 is not waited with, and no model reads the message', async () => {
  const model = modelGiving({})
  const { events } = await streamer(model)({ message: 'crushing chest pain and sweating' })
  expect(events.map(({ event }) => event)).toEqual(['step', 'done'])
  expect(model.asked).toEqual([])
})

test('no message, or a plain JSON reply: no model is asked', async () => {
  const model = modelGiving({})
  await streamer(model)({})
  const app = appWith({ assistant: model })
  const response = await app.request('/v1/triage', { method: 'POST', body: JSON.stringify({ message: strange }) })
  expect(response.headers.get('content-type')).toContain('application/json')
  await conversation({ message: strange })
  expect(model.asked).toEqual([])
})

const asks = 'what time does the urgent treatment centre open?'
const passageFor = (model: Assistant) => streamer(model)({ message: asks })

const answerOf = async () => {
  let given: Parameters<Assistant['compose']>[0] | undefined
  const model: Assistant = {
    ...modelGiving({}),
    compose: (composing) => {
      given = composing
      return Promise.resolve({ kind: 'none', because: 'refused' })
    },
  }
  const { events } = await passageFor(model)
  return { events, given: given! }
}

test('a question is worded from its passages; refused, its fixed answer stands', async () => {
  const { events, given } = await answerOf()
  expect(events.map(({ event }) => event)).toEqual(['step', 'done'])
  const passage = given.passages.find(({ text }) => text.includes('[service_1]'))
  const composed = [{ text: '[service_1]: [opening_1]', passages: [passage!.id] }]
  const worded = await passageFor(modelGiving({ composed }))
  expect(worded.events.map(({ event }) => event)).toEqual(['step', 'wording', 'done'])
  const wording = worded.events.find(({ event }) => event === 'wording')
  if (wording?.event !== 'wording') throw new Error('no wording')
  const name = navigator.knowledge.services.find(({ id }) => id === passage!.id)!.name
  expect(wording.data.delta).toContain(name)
  expect(wording.data.delta).not.toContain('[')
})

test('an answer with one bad sentence is not read at all: the fixed answer stands', async () => {
  const { given } = await answerOf()
  const passages = [given.passages.find(({ text }) => text.includes('[service_1]'))!.id]
  const composed = [
    { text: '[service_1]: [opening_1]', passages },
    { text: 'Take 2 tablets and call 01895 000000.', passages },
  ]
  const { events } = await passageFor(modelGiving({ composed }))
  expect(events.map(({ event }) => event)).toEqual(['step', 'done'])
})

test('a fault of ours after the step still ends in done, and is logged without words', async () => {
  const broken: Assistant = { ...modelGiving({}), suggest: () => Promise.reject(new TypeError(strange)) }
  const { events } = await streamer(broken)({ message: strange })
  expect(events.map(({ event }) => event)).toEqual(['step', 'done'])
})

const servers: { close: () => void }[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

/** The application on a real socket. */
const listening = async (assistant: Assistant): Promise<string> => {
  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch: appWith({ assistant }).fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve((info as AddressInfo).port),
    )
    servers.push(server)
  })
  return `http://127.0.0.1:${port}/v1/triage`
}

const openStream = (url: string, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ message: strange }),
    ...(signal ? { signal } : {}),
  })

test('over a socket the step is there while the model is still thinking, a sign of life follows, then the rest', async () => {
  const thinking = Promise.withResolvers<null>()
  const response = await openStream(await listening(modelGiving({ waits: thinking.promise })))
  const reader = response.body!.getReader()
  const decoder = new TextDecoder()
  const read = async () => decoder.decode((await reader.read()).value)
  const first = await read()
  expect(eventsIn(first).map(({ event }) => event)).toEqual(['step'])
  expect(await read()).toBe(': still here\n\n')
  thinking.resolve(null)
  expect(await read()).toContain('event: done')
})

test('a person who closes the page stops the call to the model', async () => {
  const left = Promise.withResolvers<null>()
  const model: Assistant = {
    ...modelGiving({}),
    suggest: (_, signal) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => (left.resolve(null), resolve({ kind: 'none', because: 'gone' }))),
      ),
  }
  const closing = new AbortController()
  const response = await openStream(await listening(model), closing.signal)
  await response.body!.getReader().read()
  setTimeout(() => closing.abort(), 50)
  await left.promise
})
