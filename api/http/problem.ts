import type { Problem } from '../contract/problem.ts'

/** The refusals we know, by the name their type ends in. */
export type Refusal =
  | 'unreadable'
  | 'invalid'
  | 'unknown-partner'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-large'
  | 'too-many'
  | 'unauthorised'
  | 'busy'
  | 'overloaded'
  | 'store-down'
  | 'failed'

const statusOf: Readonly<Record<Refusal, number>> = {
  unreadable: 400,
  'unknown-partner': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  invalid: 422,
  'too-many': 429,
  unauthorised: 401,
  busy: 503,
  overloaded: 503,
  'store-down': 503,
  failed: 500,
}

/** A sentence by its key in `knowledge/wording`. */
export type Say = (key: string) => string

export type ProblemDetail = {
  readonly errors?: Problem['errors']
  readonly headers?: Readonly<Record<string, string>>
  /** In place of the refusal's own sentence. */
  readonly detail?: string
}

/** RFC 9457 problem details. Every refusal carries the safety line: a person may be reading it. */
export const problem = (
  say: Say,
  refusal: Refusal,
  { errors = [], headers = {}, detail }: ProblemDetail = {},
): Response => {
  const status = statusOf[refusal]
  const body: Problem = {
    type: `/docs#problem-${refusal}`,
    title: say(`problem.${refusal}.title`),
    status,
    detail: detail ?? say(`problem.${refusal}.detail`),
    errors,
    safety: say('safety'),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}
