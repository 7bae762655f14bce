import type { Context } from 'hono'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { TriageRequest } from '../contract/request.ts'
import { reply } from '../conversation/reply.ts'
import { problemsWith } from '../conversation/walk/state/problems.ts'
import { fieldErrors } from '../http/field-errors.ts'
import { jsonIn } from '../http/json-in.ts'
import { problem, type ProblemDetail, type Refusal } from '../http/problem.ts'
import { readBody } from '../http/read-body.ts'
import { note, noteRefused, readied } from './answering/counted.ts'
import { sayIn, type Deps } from './deps.ts'
import { emergencyIn } from './emergency-in.ts'
import { momentOf, trueMoment } from './moment.ts'
import { isPartner } from './partner.ts'
import { sent, streamed, wantsStream } from './answering/sent.ts'

const bodyLimit = 16 * 1024

type Refused = { readonly refusal: Refusal } & ProblemDetail

/** Control characters are stripped, never refused. */
const clean = (request: TriageRequest): TriageRequest => ({
  ...request,
  // eslint-disable-next-line no-control-regex
  message: request.message?.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, ' ') ?? null,
})

const requestIn = (deps: Deps, c: Context, text: string): { readonly request: TriageRequest } | Refused => {
  const json = text.trim() === '' ? {} : jsonIn(text)
  if (json === undefined) return { refusal: 'unreadable' }
  const result = TriageRequest.safeParse(json)
  if (!result.success) return { refusal: 'invalid', errors: fieldErrors(result.error) }
  if (!isPartner(deps.navigator.knowledge, result.data.partner, c.req.header('origin')))
    return { refusal: 'unknown-partner' }
  const errors = problemsWith(deps.navigator, result.data)
  return errors.length > 0 ? { refusal: 'invalid', errors } : { request: clean(result.data) }
}

/** An emergency in what was received beats the refusal of it. */
const emergencyOr = (deps: Deps, c: Context, text: string, otherwise: Response): Response => {
  const emergency = emergencyIn(deps.navigator, text, trueMoment(deps))
  if (emergency === null) return otherwise
  noteRefused(deps, emergency, { text, query: new URL(c.req.url).search })
  return sent(c, emergency)
}

const answerTo = async (deps: Deps, c: Context): Promise<Response> => {
  const { text, tooLarge } = await readBody(c.req.raw, bodyLimit)
  const refused = (refusal: Refusal, detail: ProblemDetail = {}) =>
    emergencyOr(deps, c, text, problem(sayIn(deps), refusal, detail))
  if (tooLarge) return refused('too-large')
  const wait = deps.rateLimit.take(deps.addressOf(c), deps.now().epochMilliseconds)
  if (wait !== null) return refused('too-many', { headers: { 'retry-after': String(wait) } })
  const read = requestIn(deps, c, text)
  if ('refusal' in read) return refused(read.refusal, read)
  const moment = momentOf(deps, c)
  if (moment instanceof Response) return emergencyOr(deps, c, text, moment)
  const answer = reply(deps.navigator, read.request, moment)
  const answering = { request: read.request, ...moment }
  if (wantsStream(c) && deps.assistant.state().on) return streamed(deps, c, answering, answer)
  note(deps, answering, answer)
  return sent(c, readied(deps, answering, answer))
}

/** `POST /v1/triage`: one turn. An emergency in the text beats every other error. */
export const triageRoutes = (app: OpenAPIHono, deps: Deps): void => {
  app.post('/v1/triage', (c) => answerTo(deps, c))
}
