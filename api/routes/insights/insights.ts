import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { InsightQuery, type InsightReply, type InsightTables } from '../../contract/pages/insights.ts'
import type { Problem } from '../../contract/problem.ts'
import { say as sayOf } from '../../conversation/walk/wording.ts'
import { fieldErrors } from '../../http/field-errors.ts'
import { problem } from '../../http/problem.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { bearsToken } from '../../http/token.ts'
import { mostWeeks, readInsight, type Insight } from '../../metrics/insights.ts'
import type { Metrics } from '../../metrics/metrics.ts'
import { findTable, tables, type Table } from '../../metrics/tables.ts'
import { formatWeek, parseWeek, periodsIn, weekAt, type Week, type Weeks } from '../../metrics/week.ts'
import { sayIn, type Deps } from '../deps.ts'
import { csvOf } from './csv.ts'
import { labelsOf, type Labels } from './labels.ts'

/** Enough for a page of charts at once; far too little to guess a token. */
const limit = { perSecond: 3, burst: 60 }

type Asked = { readonly weeks: Weeks; readonly format: 'json' | 'csv' }

/** The range asked for, or what is wrong with it. */
const askedOf = (deps: Deps, c: Context): Asked | Problem['errors'] => {
  const query = InsightQuery.safeParse(c.req.query())
  if (!query.success) return fieldErrors(query.error)
  const refuse = (path: string, key: string) => [{ path, message: sayIn(deps)(key) }]
  const now = deps.now()
  const to = query.data.to === undefined ? weekAt(now) : parseWeek(query.data.to)
  const from = query.data.from === undefined ? weekAt(now.subtract({ weeks: 7 })) : parseWeek(query.data.from)
  if (to === null || from === null) return refuse(to === null ? 'to' : 'from', 'problem.week.form')
  if (from > to) return refuse('from', 'problem.week.order')
  if (periodsIn({ from, to }, 1).length > mostWeeks) return refuse('from', 'problem.week.many')
  return { weeks: { from, to }, format: query.data.format }
}

const notesFor = (deps: Deps, { id, by, smallest }: Table, invented: boolean): string[] => {
  const say = (key: string, blanks = {}) => sayOf(deps.navigator.knowledge, 'en', key, blanks)
  return [
    ...(invented ? [say('insights.note.invented')] : []),
    say('insights.note.small', { smallest: String(smallest), most: String(smallest - 1) }),
    say('insights.note.hidden'),
    say('insights.note.sensitive'),
    ...(by.includes('neighbourhood') ? [say('insights.note.neighbourhood')] : []),
    ...(id === 'refused-emergencies' ? [say('insights.note.refused')] : []),
    ...(by.includes('hour') ? [say('insights.note.hours')] : []),
    ...(by.includes('would-have-gone') ? [say('insights.note.otherwise')] : []),
    say('insights.note.inflated'),
  ]
}

const labelled = (labels: Labels, { by, rows }: Insight): InsightReply['labels'] =>
  Object.fromEntries(
    by.map((list) => {
      const ids = new Set(rows.flatMap(({ categories }) => categories[list] ?? []).filter((id) => id !== '*'))
      return [list, Object.fromEntries([...ids].map((id) => [id, labels(list, id)]))]
    }),
  )

type Reading = { readonly table: Table; readonly insight: Insight; readonly weeks: Weeks; readonly thisWeek: Week }

const replyOf = (deps: Deps, labels: Labels, { table, insight, weeks, thisWeek }: Reading): InsightReply => ({
  ...insight,
  by: [...insight.by],
  title: sayIn(deps)(`insights.table.${table.id}`),
  from: formatWeek(weeks.from),
  to: formatWeek(weeks.to),
  rows: insight.rows.map((row) => ({ ...row, running: row.to >= formatWeek(thisWeek) })),
  labels: labelled(labels, insight),
  notes: notesFor(deps, table, insight.invented),
})

/** `GET /v1/insights/{table}`: one table over one range of weeks, for whoever has the token, from our own pages. */
export const insightsRoutes = (app: OpenAPIHono, deps: Deps, { store }: Metrics): void => {
  const say = sayIn(deps)
  const labels = labelsOf(deps.navigator.knowledge)
  const asks = rateLimit(limit)
  const refusal = (c: Context): Response | null => {
    const wait = asks.take(deps.addressOf(c), deps.now().epochMilliseconds)
    if (wait !== null) return problem(say, 'too-many', { headers: { 'retry-after': String(wait) } })
    c.header('cache-control', 'no-store')
    c.header('cross-origin-resource-policy', 'same-origin')
    if (bearsToken(c.req.header('authorization'), deps.insightsTokenSha256)) return null
    return problem(say, 'unauthorised', { headers: { 'www-authenticate': 'Bearer' } })
  }
  app.get('/v1/insights', (c) => {
    const now = deps.now()
    const list: InsightTables = {
      weeks: Array.from({ length: mostWeeks }, (_, ago) =>
        formatWeek(weekAt(now.subtract({ weeks: mostWeeks - 1 - ago }))),
      ),
      tables: tables.map(({ id, by, weeks }) => ({ id, title: say(`insights.table.${id}`), by: [...by], weeks })),
    }
    return refusal(c) ?? c.json(list)
  })
  app.get('/v1/insights/:table', async (c) => {
    const refused = refusal(c)
    if (refused !== null) return refused
    const table = findTable(c.req.param('table'))
    if (table === undefined) return problem(say, 'not-found')
    const asked = askedOf(deps, c)
    if (!('weeks' in asked)) return problem(say, 'invalid', { errors: asked })
    const insight = await readInsight(store, table, asked.weeks).catch(() => null)
    if (insight === null) return problem(say, 'store-down', { headers: { 'retry-after': '10' } })
    const reply = replyOf(deps, labels, { table, insight, weeks: asked.weeks, thisWeek: weekAt(deps.now()) })
    if (asked.format === 'json') return c.json(reply)
    c.header('content-disposition', `attachment; filename="${table.id}.csv"`)
    return c.body(csvOf(reply), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  app.all('/v1/insights/*', () => problem(say, 'method-not-allowed', { headers: { allow: 'GET' } }))
}
