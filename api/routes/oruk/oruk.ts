import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { toRecord } from '../../../knowledge/exchange/open-referral/export-service.ts'
import type { ServiceRecord } from '../../../knowledge/exchange/open-referral/record.ts'
import { OrukQuery, type OrukInfo, type OrukPage } from '../../contract/oruk.ts'
import { isConfirmed, todayAt } from '../../directory/freshness.ts'
import { openToPages } from '../../http/cors.ts'
import { fieldErrors } from '../../http/field-errors.ts'
import { problem } from '../../http/problem.ts'
import { sayIn, type Deps } from '../deps.ts'

/** The profile of the standard that the feed follows, as its publisher names it. */
const profile = 'https://docs.openreferraluk.org/'

type Feed = { readonly day: string; readonly records: ReadonlyMap<string, ServiceRecord> }

const feedOn = ({ navigator }: Deps, at: Temporal.ZonedDateTime): Feed => {
  const { services, sources } = navigator.knowledge
  const today = todayAt(at)
  const records = services.flatMap((service) => {
    const record = toRecord(service, sources, (provenance) => isConfirmed(provenance, today))
    return record === null ? [] : [[record.id, record] as const]
  })
  return { day: today.date, records: new Map(records) }
}

/** The feed changes once a day, when a fact grows too old: it is made once a day, at the first question. */
const dailyFeed = (deps: Deps): (() => Feed) => {
  let feed: Feed | null = null
  return () => {
    const at = deps.now()
    if (feed?.day !== at.toPlainDate().toString()) feed = feedOn(deps, at)
    return feed
  }
}

/** A page lists what the standard calls one-to-one fields; the whole record is at its own address. */
const inBrief = ({ schedules: _, service_at_locations: __, phones: ___, navigator: ____, ...rest }: ServiceRecord) =>
  rest

const isWanted =
  ({ minimum_age, maximum_age, taxonomy_term_id }: OrukQuery) =>
  (record: ServiceRecord): boolean =>
    (minimum_age === undefined || (record.minimum_age ?? 0) >= minimum_age) &&
    (maximum_age === undefined || (record.maximum_age ?? Infinity) <= maximum_age) &&
    (taxonomy_term_id === undefined ||
      (record.attributes ?? []).some(({ taxonomy_term }) => taxonomy_term?.id === taxonomy_term_id))

const page = (deps: Deps, c: Context, { records }: Feed): Response => {
  const query = OrukQuery.safeParse(c.req.query())
  if (!query.success) return problem(sayIn(deps), 'invalid', { errors: fieldErrors(query.error) })
  const { page: number, per_page: size, full } = query.data
  const found = [...records.values()].filter(isWanted(query.data))
  const contents = found.slice((number - 1) * size, number * size)
  const pages = Math.ceil(found.length / size)
  return c.json({
    total_items: found.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents: full === 'true' ? contents : contents.map(inBrief),
  } satisfies OrukPage)
}

/**
 * The directory as an Open Referral UK 3 feed: open to all, no key, public confirmed facts only. Words and postcodes
 * are not taken in an address: to search, `POST /v1/services/search`.
 */
export const orukRoutes = (app: OpenAPIHono, deps: Deps): void => {
  const feed = dailyFeed(deps)
  const refuseMethod = (): Response =>
    problem(sayIn(deps), 'method-not-allowed', { headers: { allow: 'GET, OPTIONS' } })
  app.use('/oruk', openToPages)
  app.use('/oruk/*', openToPages)
  app.get('/oruk', (c) =>
    c.json({ version: '3.0', profile, openapi_url: new URL('/openapi.json', c.req.url).href } satisfies OrukInfo),
  )
  app.get('/oruk/services', (c) => page(deps, c, feed()))
  app.get('/oruk/services/:id', (c) => {
    const record = feed().records.get(c.req.param('id').toLowerCase())
    return record === undefined ? problem(sayIn(deps), 'not-found') : c.json(record)
  })
  for (const path of ['/oruk', '/oruk/services', '/oruk/services/:id']) app.all(path, refuseMethod)
}
