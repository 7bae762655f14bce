import type { TriageReply } from '../../contract/reply.ts'
import type { TriageRequest } from '../../contract/request.ts'
import { whereaboutsOf } from '../../conversation/whereabouts.ts'
import type { Deps } from '../deps.ts'

/** A turn being answered: what was asked, and the moment of it. */
export type Answering = {
  readonly request: TriageRequest
  readonly at: Temporal.ZonedDateTime
  readonly staff: boolean
  /** The clock was set: never counted. */
  readonly simulated: boolean
}

const isUncounted = ({ metrics }: Deps, { request, simulated }: Answering): boolean =>
  metrics === null || simulated || request.training === true

/** The reply as it leaves: marked where the clock was set, with its ticket for feedback where it counts. */
export const readied = (deps: Deps, answering: Answering, reply: TriageReply): TriageReply => {
  if (answering.simulated) return { ...reply, simulated: true }
  if (isUncounted(deps, answering) || reply.step.kind !== 'reach') return reply
  const ticket = deps.metrics?.ticketFor(reply, answering.at) ?? null
  return { ...reply, step: { ...reply.step, receipt: { ...reply.step.receipt, ticket } } }
}

/** Counts the last reply of a turn once it has left; what goes wrong in counting stays there. */
export const note = (deps: Deps, answering: Answering, reply: TriageReply): void => {
  const { metrics, navigator, log } = deps
  const { request, at } = answering
  if (metrics === null || isUncounted(deps, answering)) return
  setImmediate(() => {
    try {
      metrics.note({ request, reply, where: () => whereaboutsOf(navigator, request), at })
    } catch (error) {
      log({ route: 'counting', method: 'NOTE', status: 500, ms: 0, error: error instanceof Error ? error.name : '' })
    }
  })
}
