import { TriageReply } from '../../../api/contract/reply.ts'
import { usualLimits } from '../../../api/metrics/counter.ts'
import { startMetrics, type Metrics } from '../../../api/metrics/metrics.ts'
import type { Store } from '../../../api/metrics/store.ts'
import { tables, type TableId } from '../../../api/metrics/tables.ts'
import type { Deps } from '../../../api/routes/deps.ts'
import { appWith } from '../../support/conversation.ts'
import { categories } from './lists.ts'

export const secret = 'a secret for tests only'

type Body = Readonly<Record<string, unknown>>

/** The whole application counting into a store, and what to ask of it. */
export const countedApp = (store: Store, over: Partial<Deps> = {}) => {
  const limits = { ...usualLimits, gatherMs: 5, restMs: 50, patienceMs: 1000 }
  const metrics: Metrics = startMetrics({ store, categories, secret, limits })
  const app = appWith({ metrics, ...over })
  const post = (path: string, body: Body, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    for (let tries = 0; metrics.health().waiting > 0 && tries < 400; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    app,
    metrics,
    post,
    settled,
    turn: async (body: Body, query = '') => TriageReply.parse(await (await post(`/v1/triage${query}`, body)).json()),
    feedback: (body: Body) => post('/v1/feedback', body),
    /** Every figure of some tables, as `table: categories number`. */
    figures: async (ids: readonly TableId[] = tables.map(({ id }) => id)) => {
      await settled()
      const all = await store.read(ids, { from: 202001, to: 209952 })
      return all.map(({ table, of, n }) => `${table}: ${of.join(' ')} ${n}`).sort()
    },
  }
}

/** The ticket of an answer; fails the test where there is none. */
export const ticketOf = (reply: TriageReply): string => {
  const ticket = reply.step.kind === 'reach' ? reply.step.receipt.ticket : null
  if (ticket === null) throw new Error('expected an answer with a ticket')
  return ticket
}
