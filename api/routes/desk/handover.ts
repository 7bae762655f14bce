import { randomUUID } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import { HandoverOpening, type HandoverOpened, type HandoverReply } from '../../contract/pages/handover.ts'
import { TriageRequest } from '../../contract/request.ts'
import { reply } from '../../conversation/reply.ts'
import { decodeHandover } from '../../conversation/walk/handover/decode.ts'
import { encodeHandover } from '../../conversation/walk/handover/encode.ts'
import { problemsWith } from '../../conversation/walk/state/problems.ts'
import { fieldErrors } from '../../http/field-errors.ts'
import { jsonIn } from '../../http/json-in.ts'
import { problem, type ProblemDetail, type Refusal } from '../../http/problem.ts'
import { readBody } from '../../http/read-body.ts'
import { sayIn, type Deps } from '../deps.ts'
import { emergencyIn } from '../emergency-in.ts'
import { trueMoment } from '../moment.ts'
import { sent } from '../answering/sent.ts'

const bodyLimit = 16 * 1024

/** What was received, or its refusal; an emergency in it beats the refusal. */
const received = async <Body>(deps: Deps, c: Context, schema: z.ZodType<Body>): Promise<Body | Response> => {
  const { text, tooLarge } = await readBody(c.req.raw, bodyLimit)
  const refused = (refusal: Refusal, detail: ProblemDetail = {}) => {
    const emergency = emergencyIn(deps.navigator, text, trueMoment(deps))
    return emergency === null ? problem(sayIn(deps), refusal, detail) : sent(c, emergency)
  }
  if (tooLarge) return refused('too-large')
  const wait = deps.rateLimit.take(deps.addressOf(c), deps.now().epochMilliseconds)
  if (wait !== null) return refused('too-many', { headers: { 'retry-after': String(wait) } })
  const json = jsonIn(text)
  if (json === undefined || json === null) return refused('unreadable')
  const result = schema.safeParse(json)
  return result.success ? result.data : refused('invalid', { errors: fieldErrors(result.error) })
}

/** A code is made from what the consultation comes to when it is worked out here: what a caller claims is not taken. */
const made = async (deps: Deps, c: Context): Promise<Response> => {
  const request = await received(deps, c, TriageRequest)
  if (request instanceof Response) return request
  const { navigator } = deps
  const bare = { ...request, message: null, answers: null, corrections: null }
  const errors = problemsWith(navigator, bare)
  if (errors.length > 0) return problem(sayIn(deps), 'invalid', { errors })
  const moment = trueMoment(deps)
  const code = encodeHandover(navigator, reply(navigator, bare, moment), moment.at.toPlainDate())
  c.header('cache-control', 'no-store')
  return c.json({ code, safety: sayIn(deps)('safety') } satisfies HandoverReply)
}

/** A code is evaluated afresh, for the reader and the place it is opened in. It is not counted: it was, where it was made. */
const opened = async (deps: Deps, c: Context): Promise<Response> => {
  const opening = await received(deps, c, HandoverOpening)
  if (opening instanceof Response) return opening
  const { navigator } = deps
  const { code, ...rest } = opening
  const handover = decodeHandover(navigator, code, { id: randomUUID(), language: rest.language })
  if (handover.kind === 'unreadable') {
    const errors = [{ path: 'code', message: sayIn(deps)('problem.handover-code') }]
    return problem(sayIn(deps), 'invalid', { errors })
  }
  const { consultation, madeOn, reached, unknown, askAgain } = handover
  const answer = reply(navigator, { ...rest, consultation }, trueMoment(deps))
  c.header('cache-control', 'no-store')
  return c.json({ reply: answer, madeOn, reached, unknown, askAgain } satisfies HandoverOpened)
}

/** `POST /v1/handover` makes a code, on request only; `POST /v1/handover/open` goes on from one. */
export const handoverRoutes = (app: OpenAPIHono, deps: Deps): void => {
  app.post('/v1/handover', (c) => made(deps, c))
  app.post('/v1/handover/open', (c) => opened(deps, c))
}
