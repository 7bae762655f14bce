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

/** What goes wrong in counting stays there, and comes after the reply has left. */
const afterwards = ({ log }: Deps, count: () => void): void => {
  setImmediate(() => {
    try {
      count()
    } catch (error) {
      log({ route: 'counting', method: 'NOTE', status: 500, ms: 0, error: error instanceof Error ? error.name : '' })
    }
  })
}

/** Counts the last reply of a turn once it has left. */
export const note = (deps: Deps, answering: Answering, reply: TriageReply): void => {
  const { metrics, navigator } = deps
  const { request, at } = answering
  if (metrics === null || isUncounted(deps, answering)) return
  afterwards(deps, () => metrics.note({ request, reply, where: () => whereaboutsOf(navigator, request), at }))
}

/** Written by a page in training, as well as a refused request lets one tell. */
const saysTraining = /"training"\s*:\s*true/

/** Counts the emergency that was found in a refused request; nothing of a page in training or with its clock set. */
export const noteRefused = (deps: Deps, reply: TriageReply, { text, query }: { text: string; query: string }): void => {
  const { metrics } = deps
  if (metrics === null || saysTraining.test(text) || new URLSearchParams(query).has('at')) return
  const at = deps.now()
  afterwards(deps, () => metrics.noteRefused({ reply, at }))
}
