import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { Feedback, FeedbackReply } from '../../contract/feedback.ts'
import { InsightQuery, InsightReply, InsightTables } from '../../contract/pages/insights.ts'
import { TruthReply } from '../../contract/pages/truth.ts'
import { OrukInfo, OrukPage, OrukQuery, OrukService } from '../../contract/oruk.ts'
import { TriageReply } from '../../contract/reply.ts'
import { TriageRequest } from '../../contract/request.ts'
import { ServiceFilters, ServiceList, ServiceSearch, ServiceView } from '../../contract/service.ts'
import { json, refused } from './described.ts'
import { staff } from './staff.ts'

const at = z
  .string()
  .optional()
  .openapi({ description: 'Sets the clock (Europe/London), 2026-12-25T23:40. Demonstrations and staff only.' })

const triage = createRoute({
  method: 'post',
  path: '/v1/triage',
  summary: 'One turn of the conversation',
  description:
    'Stateless: hold `consultation` and send it back unchanged. An emergency in the text is answered 200 whatever else is wrong. With `Accept: text/event-stream` the same reply arrives as the event `step`, followed by `done`.',
  request: { query: z.object({ at }), body: { content: { 'application/json': { schema: TriageRequest } } } },
  responses: {
    200: {
      description: 'A question, an answer, or information',
      content: { 'application/json': { schema: TriageReply }, 'text/event-stream': { schema: z.string() } },
    },
    400: refused('The body is not readable JSON'),
    403: refused('Unknown partner, or a partner used from an origin that is not its own'),
    413: refused('The body is over 16 kB'),
    422: refused('A field is not right; `errors` names it'),
    429: refused('Too many requests; see `Retry-After`'),
  },
})

const services = createRoute({
  method: 'get',
  path: '/v1/services',
  summary: 'The directory',
  request: { query: ServiceFilters },
  responses: {
    200: json(ServiceList, 'Services, nearest first where `near` is given'),
    422: refused('A filter is not right'),
  },
})

const service = createRoute({
  method: 'get',
  path: '/v1/services/{id}',
  summary: 'One service',
  request: { params: z.object({ id: z.string() }), query: z.object({ at }) },
  responses: { 200: json(ServiceView, 'The service'), 404: refused('No such service') },
})

const search = createRoute({
  method: 'post',
  path: '/v1/services/search',
  summary: 'Search the directory by words',
  request: { body: { content: { 'application/json': { schema: ServiceSearch } } } },
  responses: {
    200: json(ServiceList, 'Best match first'),
    400: refused('Not readable JSON'),
    422: refused('A field is not right'),
  },
})

const feedback = createRoute({
  method: 'post',
  path: '/v1/feedback',
  summary: 'One tap after an answer',
  description: 'Closed values, with the ticket of the answer’s receipt. Each counts once; sending again is safe.',
  request: { body: { content: { 'application/json': { schema: Feedback } } } },
  responses: {
    200: json(FeedbackReply, 'Stored: it survives a crash'),
    202: json(FeedbackReply, 'Queued: it waits in memory for the store'),
    422: refused('A value is not of the closed list, or the ticket is not ours, too old, or of another service'),
    503: refused('Too much is waiting; see `Retry-After`'),
  },
})

const insights = createRoute({
  method: 'get',
  path: '/v1/insights',
  summary: 'The tables of figures (bearer token)',
  responses: { 200: json(InsightTables, 'The tables'), 401: refused('No token') },
})

const insight = createRoute({
  method: 'get',
  path: '/v1/insights/{table}',
  summary: 'One table over a range of whole weeks (bearer token)',
  description: '1 to 7 read "fewer than 8"; others are rounded to the nearest 5. What has no row is 0.',
  request: { params: z.object({ table: z.string() }), query: InsightQuery },
  responses: {
    200: {
      description: 'The table',
      content: { 'application/json': { schema: InsightReply }, 'text/csv': { schema: z.string() } },
    },
    401: refused('No token'),
    404: refused('No such table'),
    422: refused('A week is not right'),
    503: refused('The store is down'),
  },
})

const truth = createRoute({
  method: 'get',
  path: '/v1/truth',
  summary: 'What is known and what is not: facts confirmed, past review or never confirmed, approval, gaps',
  responses: { 200: json(TruthReply, 'Counted from the knowledge at this moment') },
})

const oruk = createRoute({
  method: 'get',
  path: '/oruk',
  summary: 'The Open Referral UK feed: which version and profile',
  responses: { 200: json(OrukInfo, 'About the feed') },
})

const orukServices = createRoute({
  method: 'get',
  path: '/oruk/services',
  summary: 'The directory in Open Referral UK 3, page by page: public, confirmed facts only',
  request: { query: OrukQuery },
  responses: { 200: json(OrukPage, 'One page'), 422: refused('A filter is not right, or is not one of these') },
})

const orukService = createRoute({
  method: 'get',
  path: '/oruk/services/{id}',
  summary: 'One service in Open Referral UK 3, whole',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(OrukService, 'The service'), 404: refused('No such service') },
})

const plain = (path: '/healthz' | '/readyz', summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    responses: { 200: json(z.object({ status: z.string(), knowledge: z.string().optional() }), summary) },
  })

/** The OpenAPI 3.1 document, from the schemas that check the requests. */
export const openApiDocument = (version: string) => {
  const app = new OpenAPIHono()
  for (const route of [
    triage,
    feedback,
    services,
    service,
    search,
    oruk,
    orukServices,
    orukService,
    ...staff,
    insights,
    insight,
    truth,
    plain('/healthz', 'Alive'),
    plain('/readyz', 'Ready'),
  ])
    app.openAPIRegistry.registerPath(route)
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Same-Day Navigator',
      version,
      description:
        'Where to go today, by published rules. Every reply and every refusal carries `safety`, the line to show. Demonstration content, not clinically approved.',
    },
  })
}
