import type { TriageReply } from '../contract/reply.ts'
import type { TriageRequest } from '../contract/request.ts'
import { whereaboutsOf } from '../conversation/whereabouts.ts'
import type { Deps } from './deps.ts'

const withTicket = (reply: TriageReply, ticket: string | null): TriageReply =>
  reply.step.kind === 'reach'
    ? { ...reply, step: { ...reply.step, receipt: { ...reply.step.receipt, ticket } } }
    : reply

/** The reply with its ticket for feedback. It is counted once it has left; what goes wrong in counting stays there. */
export const counted = (
  deps: Deps,
  request: TriageRequest,
  reply: TriageReply,
  at: Temporal.ZonedDateTime,
): TriageReply => {
  const { metrics, navigator } = deps
  if (metrics === null || request.training) return reply
  setImmediate(() => {
    try {
      metrics.note({ request, reply, where: () => whereaboutsOf(navigator, request), at })
    } catch (error) {
      deps.log({
        route: 'counting',
        method: 'NOTE',
        status: 500,
        ms: 0,
        error: error instanceof Error ? error.name : '',
      })
    }
  })
  return withTicket(reply, metrics.ticketFor(reply, at))
}
