import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { createApp } from '../../api/app.ts'
import type { Assistant } from '../../api/assistant/assistant.ts'
import { guard, usualLimits } from '../../api/assistant/guard/guard.ts'
import { openAssistant } from '../../api/assistant/open-assistant.ts'
import { plainAssistant } from '../../api/assistant/plain-assistant.ts'
import { readPrompts } from '../../api/assistant/prompts/read-prompts.ts'
import { appWith, navigator } from '../support/conversation.ts'

type App = ReturnType<typeof createApp>
const now = () => Temporal.Now.zonedDateTimeISO('Europe/London')
const listen = (app: App) =>
  new Promise<number>((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve((info as AddressInfo).port))
  })

/** A model over real sockets that never answers: the worst it can do to a step. */
const silentModel = () =>
  new Promise<string>((resolve) => {
    const server = createServer(() => undefined)
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
    })
  })

const modelAt = (baseUrl: string): Assistant =>
  openAssistant({
    settings: { apiKey: 'an invented key', baseUrl, model: 'an-invented-model' },
    lists: navigator.suggestible,
    readPrompts,
    // As in use, but never resting: every turn of the measurement calls the model.
    guard: guard({ ...usualLimits, tokensPerDay: Infinity, failures: Infinity }, { now, random: Math.random }),
    offBecause: null,
  })

/** A model that is on and has nothing to say. */
const quick: Assistant = {
  state: () => ({ on: true }),
  suggest: () => Promise.resolve({ kind: 'none', because: 'refused' }),
  compose: () => Promise.resolve({ kind: 'none', because: 'refused' }),
}

/** The application without a model, with one that answers at once, and with one that never does: prints their ports. */
const off = await listen(appWith({ assistant: plainAssistant() }))
const atOnce = await listen(appWith({ assistant: quick }))
const silent = await listen(appWith({ assistant: modelAt(await silentModel()) }))
process.stdout.write(`${off} ${atOnce} ${silent}\n`)
