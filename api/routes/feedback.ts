import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Feedback } from '../contract/feedback.ts'
import { fieldErrors } from '../http/field-errors.ts'
import { jsonIn } from '../http/json-in.ts'
import { problem } from '../http/problem.ts'
import { rateLimit } from '../http/rate-limit.ts'
import { readBody } from '../http/read-body.ts'
import type { FeedbackTaken, Metrics } from '../metrics/metrics.ts'
import { sayIn, type Deps } from './deps.ts'

const bodyLimit = 4 * 1024

/** A tap costs little and counts once: far more of them may come from one address than turns. */
const limit = { perSecond: 2000, burst: 10_000 }

const answerTo = (deps: Deps, c: Context, taken: FeedbackTaken): Response => {
  const say = sayIn(deps)
  const refuse = (path: string, key: string) => problem(say, 'invalid', { errors: [{ path, message: say(key) }] })
  c.header('cache-control', 'no-store')
  switch (taken) {
    case 'stored':
      return c.json({ status: 'stored', safety: say('safety') }, 200)
    case 'queued':
      return c.json({ status: 'queued', safety: say('safety') }, 202)
    case 'full':
      return problem(say, 'busy', { headers: { 'retry-after': '5' } })
    case 'bad-ticket':
      return refuse('ticket', 'problem.ticket.unknown')
    case 'too-old':
      return refuse('ticket', 'problem.ticket.old')
    case 'not-offered':
      return refuse('service', 'problem.ticket.service')
    default:
      return taken satisfies never
  }
}

/** `POST /v1/feedback`: one tap, in closed values. 200 is durably stored, 202 waits in memory. */
export const feedbackRoutes = (app: OpenAPIHono, deps: Deps, metrics: Metrics): void => {
  const taps = rateLimit(limit)
  app.post('/v1/feedback', async (c) => {
    const say = sayIn(deps)
    const { text, tooLarge } = await readBody(c.req.raw, bodyLimit)
    if (tooLarge) return problem(say, 'too-large')
    const wait = taps.take(deps.addressOf(c), deps.now().epochMilliseconds)
    if (wait !== null) return problem(say, 'too-many', { headers: { 'retry-after': String(wait) } })
    const json = jsonIn(text)
    if (json === undefined) return problem(say, 'unreadable')
    const feedback = Feedback.safeParse(json)
    if (!feedback.success) return problem(say, 'invalid', { errors: fieldErrors(feedback.error) })
    return answerTo(deps, c, await metrics.take(feedback.data, deps.now()))
  })
  app.all('/v1/feedback', () => problem(sayIn(deps), 'method-not-allowed', { headers: { allow: 'POST, OPTIONS' } }))
}
