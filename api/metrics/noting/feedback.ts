import type { Feedback } from '../../contract/feedback.ts'
import type { Cell } from '../count.ts'
import { dayOf, isComplaint, type Report } from '../report.ts'
import type { Ticket } from '../signing/ticket.ts'
import { weekAt } from '../week.ts'

/** How long a ticket lives, in hours: for counting, and for a report about a service. */
export const ticketHours = { counting: 48, reporting: 14 * 24 } as const

/** What one tap adds, under what name, or why it adds nothing. */
export type FeedbackNoted =
  | { readonly name: string; readonly cells: readonly Cell[]; readonly report: Report | null; readonly hours: number }
  | 'too-old'
  | 'not-offered'

/** Minutes that clocks of replicas may differ by. */
const skewMinutes = 5

type Tap = { readonly feedback: Feedback; readonly ticket: Ticket; readonly at: Temporal.ZonedDateTime }

const visit = (
  { ticket, at }: Tap,
  feedback: Extract<Feedback, { question: 'what-happened' }>,
  ageHours: number,
): FeedbackNoted => {
  const { service, value } = feedback
  if (!ticket.services.includes(service)) return 'not-offered'
  if (ageHours > ticketHours.reporting) return 'too-old'
  const cell: Cell = { table: 'visits', week: weekAt(at), of: [service, value] }
  return {
    name: `visit ${service}`,
    cells: ageHours > ticketHours.counting ? [] : [cell],
    report: isComplaint(value) ? { service, kind: value, day: dayOf(at.toPlainDate()) } : null,
    // A report may come until the ticket ends: its seal is kept as long, so that it cannot come twice.
    hours: ticketHours.reporting,
  }
}

const tap = (feedback: Exclude<Feedback, { question: 'what-happened' }>, disposition: string, week: number) => {
  const { value } = feedback
  switch (feedback.question) {
    case 'action':
      return { name: `action ${value}`, cell: { table: 'actions', week, of: [value, disposition] } } as const
    case 'would-have-gone':
      return { name: 'would-have-gone', cell: { table: 'otherwise', week, of: [value, disposition] } } as const
    case 'helpful':
      return { name: 'helpful', cell: { table: 'helpful', week, of: [value, disposition] } } as const
    default:
      return feedback satisfies never
  }
}

/** What feedback adds to the figures. */
export const noteFeedback = (given: Tap): FeedbackNoted => {
  const { feedback, ticket, at } = given
  const ageHours = (at.epochMilliseconds / 60_000 - ticket.minute) / 60
  if (ageHours < -skewMinutes / 60) return 'too-old'
  if (feedback.question === 'what-happened') return visit(given, feedback, ageHours)
  if (ageHours > ticketHours.counting) return 'too-old'
  const { name, cell } = tap(feedback, ticket.disposition, weekAt(at))
  return { name, cells: [cell], report: null, hours: ticketHours.counting }
}
