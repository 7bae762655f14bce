import type { Problem } from '../../../api/contract/problem.ts'
import type { TriageReply } from '../../../api/contract/reply.ts'
import type { TriageRequest } from '../../../api/contract/request.ts'
import { plainJson } from './plain-json.ts'
import { isReply } from './is-reply.ts'
import { noteTime } from './server-time.ts'
import { readEvents } from './events.ts'

export type Asked =
  /** `more`: a stream goes on. `here`: worked out in the page. */
  | { readonly kind: 'reply'; readonly reply: TriageReply; readonly more?: true; readonly here?: true }
  /** The service understood and says no: what it says about it. */
  | { readonly kind: 'refused'; readonly note: string }
  /** Slow, gone, or not understandable. */
  | { readonly kind: 'failed' }

/** What may follow a reply on a stream: a more urgent one in its place, other words for it, and the end. */
export type Following =
  | { readonly kind: 'raise'; readonly reply: TriageReply }
  | { readonly kind: 'wording'; readonly words: string }
  | { readonly kind: 'done' }

export type Follow = (following: Following) => void

export type Ask = (request: Partial<TriageRequest>, follow: Follow) => Promise<Asked>

/** How long a person waits at most for an answer or the fixed emergency and 111 text, in milliseconds. */
export const patience = 3000
/** How much of it the service has; the rest is for the engine in the page. */
export const servicePatience = 2400

export const pause = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms))

/** Waits for something, but no longer than a person should. */
export const withPatience = (work: Promise<unknown>): Promise<unknown> => Promise.race([work, pause(patience)])

/** A refusal of this very request. Too many requests, or a fault of the service, is no answer to a person. */
const refusalIn = ({ status }: Response, body: unknown): Asked => {
  const { detail, safety } = (body ?? {}) as Partial<Problem>
  const isRefusal = status >= 400 && status < 500 && status !== 429 && typeof safety === 'string'
  return isRefusal && typeof detail === 'string' ? { kind: 'refused', note: detail } : { kind: 'failed' }
}

const isStream = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/event-stream')

/** Asks the service one turn. Never throws: whatever goes wrong is `failed`. */
export const askService =
  (origin: string): Ask =>
  async (request, follow) => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), servicePatience)
    try {
      const response = await fetch(`${origin}/v1/triage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
        body: plainJson(request),
        credentials: 'omit',
        referrerPolicy: 'origin',
        signal: stop.signal,
      })
      noteTime(response)
      if (isStream(response) && response.body) return await readEvents(response.body, follow)
      const body: unknown = await response.json()
      return isReply(body) ? { kind: 'reply', reply: body } : refusalIn(response, body)
    } catch {
      // Whatever broke, the person needs the same thing: an answer from here, or the fixed emergency and 111 text.
      return { kind: 'failed' }
    } finally {
      clearTimeout(timer)
    }
  }
