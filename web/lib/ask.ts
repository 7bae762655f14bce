import type { Problem } from '../../api/contract/problem.ts'
import type { TriageReply } from '../../api/contract/reply.ts'
import type { TriageRequest } from '../../api/contract/request.ts'
import { isReply } from './is-reply.ts'

export type Asked =
  | { readonly kind: 'reply'; readonly reply: TriageReply }
  /** Slow, gone, or not understandable. `note` is what the service said about it, if anything. */
  | { readonly kind: 'failed'; readonly note: string | null }

export type Ask = (request: Partial<TriageRequest>) => Promise<Asked>

/** How long a person waits before they get the fixed emergency and 111 text, in milliseconds. */
const patience = 3000

/** Waits for something, but no longer than a person should. */
export const withPatience = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))])

const noteOf = (body: unknown): string | null => {
  const { detail, safety } = (body ?? {}) as Partial<Problem>
  return typeof detail === 'string' && typeof safety === 'string' ? detail : null
}

/** Asks the service one turn. Never throws: whatever goes wrong is `failed`. */
export const askService =
  (origin: string): Ask =>
  async (request) => {
    try {
      const response = await fetch(`${origin}/v1/triage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
        credentials: 'omit',
        referrerPolicy: 'origin',
        signal: AbortSignal.timeout(patience),
      })
      const body: unknown = await response.json()
      return isReply(body) ? { kind: 'reply', reply: body } : { kind: 'failed', note: noteOf(body) }
    } catch {
      // Whatever broke, the person needs the same thing: the fixed emergency and 111 text.
      return { kind: 'failed', note: null }
    }
  }
