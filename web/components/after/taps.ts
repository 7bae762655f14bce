import type { Feedback } from '../../../api/contract/feedback.ts'
import type { Reach } from '../../../api/contract/step.ts'
import { announce } from '../../lib/announcement.ts'
import { sendFeedback, type Sent } from '../../lib/service/feedback.ts'
import type { View } from '../../lib/view.ts'

/** A tap without its ticket: distributes over the union, so that each question keeps its own values. */
type WithoutTicket<Tap> = Tap extends Feedback ? Omit<Tap, 'ticket'> : never
export type Tap = WithoutTicket<Feedback>

export type Tapped = { readonly value: string; readonly sent: Sent | 'sending' }

/** What was tapped under each answer, for as long as the page lives. */
const taps = new WeakMap<Reach, Map<string, Tapped>>()

const nameOf = ({ question, service }: Tap) => `${question} ${service ?? ''}`

export const tapped = (reach: Reach, tap: Tap): Tapped | undefined => taps.get(reach)?.get(nameOf(tap))

/**
 * Nobody who has to act now is asked anything, nor anybody whose need is private: the service gives no ticket then,
 * and this holds where it does.
 */
export const asksAfter = ({ disposition: { acuity, sensitive }, receipt }: Reach): boolean =>
  receipt.ticket !== null && !sensitive && acuity !== 'emergency' && acuity !== 'urgent-now'

/** Sends a tap and says what became of it. */
export const take = async (view: View, reach: Reach, tap: Tap, root: ParentNode) => {
  const { ticket } = reach.receipt
  if (!ticket) return
  const now = taps.get(reach) ?? new Map<string, Tapped>()
  taps.set(reach, now)
  const note = (sent: Tapped['sent']) => {
    now.set(nameOf(tap), { value: tap.value, sent })
    view.set({})
  }
  note('sending')
  const sent = await sendFeedback(view.origin, { ...tap, ticket })
  note(sent)
  announce(root, view.t(`tap-${sent}`))
}

/** Counts what was done with an answer: a call, a map, a print. Nothing is said about it. */
export const count = (view: View, reach: Reach, value: Extract<Feedback, { question: 'action' }>['value']) => {
  const { ticket } = reach.receipt
  if (ticket && asksAfter(reach)) void sendFeedback(view.origin, { question: 'action', value, ticket })
}
