import type { Feedback } from '../contract/feedback.ts'
import type { TriageReply } from '../contract/reply.ts'
import { isSensitive, noteRefused, noteTurn, type AnsweredTurn, type Noted } from './noting/turn.ts'
import { noteFeedback, ticketHours } from './noting/feedback.ts'
import type { Categories } from './categories.ts'
import { cellBook, type Cell } from './count.ts'
import { startCounter, type Counter, type CounterHealth, type CounterLimits } from './counter.ts'
import { dayOf, reportedOn, reportRule, type Reported } from './report.ts'
import type { Store } from './store.ts'
import { readTicket, sealOf, signTicket } from './signing/ticket.ts'
import { weekAt } from './week.ts'

/** How feedback was taken, or why not. */
export type FeedbackTaken = 'stored' | 'queued' | 'full' | 'bad-ticket' | 'too-old' | 'not-offered'

/** How many months figures are kept. */
const keptMonths = 25

/** Counting, as the routes see it. Nothing here changes or delays an answer. */
export type Metrics = {
  /** The ticket of an answer's receipt; null where nobody is asked about it afterwards. */
  readonly ticketFor: (reply: TriageReply, at: Temporal.ZonedDateTime) => string | null
  /** Counts a turn that has been answered. Never throws for what a person wrote. */
  readonly note: (turn: AnsweredTurn) => void
  /** Counts the emergency that was found in a refused request. */
  readonly noteRefused: (turn: Pick<AnsweredTurn, 'reply' | 'at'>) => void
  readonly take: (feedback: Feedback, at: Temporal.ZonedDateTime) => Promise<FeedbackTaken>
  /** Services that enough people reported. */
  readonly reported: (at: Temporal.ZonedDateTime) => Promise<Reported[]>
  /** What `reported` last found: for gauges, which must not ask the store. */
  readonly lastReported: () => readonly Reported[]
  /** Removes what is too old to keep. */
  readonly purge: (at: Temporal.ZonedDateTime) => Promise<void>
  readonly health: () => CounterHealth
  readonly store: Store
  readonly close: (withinMs: number) => Promise<void>
}

type Parts = {
  readonly store: Store
  readonly categories: Categories
  readonly secret: string
  readonly limits?: CounterLimits
}

type Counting = Parts & { readonly counter: Counter; readonly checked: (cell: Cell) => Cell }

const hourOf = (at: Temporal.ZonedDateTime): number => Math.floor(at.epochMilliseconds / 3_600_000)

const notesWith = ({ categories, secret, counter, checked }: Counting): Pick<Metrics, 'note' | 'noteRefused'> => {
  const keep = ({ reply, at }: Pick<AnsweredTurn, 'reply' | 'at'>, { name, cells }: Noted): void =>
    counter.note({
      once: sealOf(secret, reply.consultation.id, name),
      untilHour: hourOf(at) + ticketHours.counting,
      cells: cells.map(checked),
      report: null,
    })
  return {
    note: (turn) => {
      for (const noted of noteTurn(categories, turn)) keep(turn, noted)
    },
    noteRefused: (turn) => {
      const noted = noteRefused(categories, turn)
      if (noted !== null) keep(turn, noted)
    },
  }
}

const takeWith =
  ({ secret, counter, checked }: Counting): Metrics['take'] =>
  (feedback, at) => {
    const ticket = readTicket(secret, feedback.ticket)
    if (ticket === null) return Promise.resolve('bad-ticket')
    const noted = noteFeedback({ feedback, ticket, at })
    if (typeof noted === 'string') return Promise.resolve(noted)
    return counter.keep({
      once: sealOf(secret, ticket.consultation, noted.name),
      untilHour: Math.ceil(ticket.minute / 60) + noted.hours,
      cells: noted.cells.map(checked),
      report: noted.report,
    })
  }

const ticketWith =
  ({ categories, secret }: Parts): Metrics['ticketFor'] =>
  (reply, at) => {
    if (reply.step.kind !== 'reach' || isSensitive(categories, reply)) return null
    return signTicket(secret, {
      consultation: reply.consultation.id,
      minute: Math.floor(at.epochMilliseconds / 60_000),
      disposition: reply.step.disposition.code,
      services: reply.step.signposts.map(({ service }) => service),
    })
  }

/** Counting over a store. `secret` seals tickets and counts. */
export const startMetrics = (parts: Parts): Metrics => {
  const { store } = parts
  const counter = startCounter(store, parts.limits)
  const counting = { ...parts, counter, checked: cellBook(parts.categories.checks) }
  let last: readonly Reported[] = []
  return {
    ticketFor: ticketWith(parts),
    ...notesWith(counting),
    take: takeWith(counting),
    reported: async (at) => {
      const today = dayOf(at.toPlainDate())
      const found = reportedOn(await store.readReports(today - reportRule.lastsDays - reportRule.days), today)
      last = found
      return found
    },
    lastReported: () => last,
    purge: (at) =>
      store.purge({
        hour: hourOf(at),
        week: weekAt(at.subtract({ months: keptMonths })),
        day: dayOf(at.toPlainDate()) - reportRule.lastsDays - reportRule.days,
      }),
    health: counter.health,
    store,
    close: async (withinMs) => {
      await counter.close(withinMs)
      await store.close()
    },
  }
}
