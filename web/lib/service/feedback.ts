import type { Feedback } from '../../../api/contract/feedback.ts'
import { plainJson } from './plain-json.ts'

/** What became of a tap: durably counted, taken but not counted yet, not wanted any more, or not sent. */
export type Sent = 'counted' | 'waiting' | 'refused' | 'failed'

/** How long to wait before each try, in milliseconds. After the last the person decides. */
const waits = [0, 1500, 5000]
const patience = 5000

const sentBy = ({ status }: Response): Sent => {
  if (status === 202) return 'waiting'
  if (status < 300) return 'counted'
  return status < 500 && status !== 429 ? 'refused' : 'failed'
}

const post = async (origin: string, feedback: Feedback): Promise<Sent> => {
  try {
    const response = await fetch(`${origin}/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: plainJson(feedback),
      credentials: 'omit',
      referrerPolicy: 'origin',
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    })
    return sentBy(response)
  } catch {
    // Slow, gone or blocked: tried again, then said.
    return 'failed'
  }
}

/** Sends one tap, three times at most. The service counts it once, however often it arrives. Never throws. */
export const sendFeedback = async (origin: string, feedback: Feedback): Promise<Sent> => {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const sent = await post(origin, feedback)
    if (sent !== 'failed') return sent
  }
  return 'failed'
}
