import { serve } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { TriageRequest } from '../../api/contract/request.ts'
import { openToPages } from '../../api/http/cors.ts'
import { unlessOverloaded } from '../../api/http/overload.ts'
import { problem } from '../../api/http/problem.ts'
import { logged } from '../../api/routes/logged.ts'
import { appDeps } from './app-deps.ts'

/**
 * The least that a turn can cost: a route behind the middleware of the application that parses the request and gives back
 * a reply recorded earlier. Forked; told by a message what was recorded, as pairs of request and reply; tells its port.
 */
process.once('message', (recorded: readonly (readonly [string, string])[]) => {
  // Objects, not text: a route that answers has to write its reply as JSON, whatever is in it.
  const replies = new Map(recorded.map(([request, reply]) => [request, JSON.parse(reply) as object]))
  const deps = appDeps(null)
  const say = (key: string) => key
  const app = new OpenAPIHono()
  app.use(logged(deps))
  app.use('/v1/*', unlessOverloaded(deps.overload, say))
  app.use('/v1/triage', openToPages)
  app.post('/v1/triage', async (c) => {
    const text = await c.req.text()
    const wait = deps.rateLimit.take(deps.addressOf(c), deps.now().epochMilliseconds)
    const reply = replies.get(text)
    if (wait !== null || !TriageRequest.safeParse(JSON.parse(text)).success || reply === undefined)
      return problem(say, 'invalid')
    c.header('cache-control', 'no-store')
    return c.json(reply)
  })
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(port))
})
