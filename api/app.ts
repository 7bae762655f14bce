import { OpenAPIHono } from '@hono/zod-openapi'
import { openToPages } from './http/cors.ts'
import { unlessOverloaded } from './http/overload.ts'
import { problem } from './http/problem.ts'
import { sayIn, type Deps } from './routes/deps.ts'
import { communityRoutes } from './routes/community.ts'
import { deskRoutes } from './routes/desk/desk.ts'
import { handoverRoutes } from './routes/desk/handover.ts'
import { docsRoutes } from './routes/docs/docs.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { adminRoutes, healthRoutes } from './routes/health/health.ts'
import { insightsRoutes } from './routes/insights/insights.ts'
import { logged } from './routes/logged.ts'
import { orukRoutes } from './routes/oruk/oruk.ts'
import { partnerRoutes } from './routes/partner.ts'
import { pathwaysRoutes } from './routes/pathways/pathways.ts'
import { servicePages } from './routes/service-pages/service-pages.ts'
import { servicesRoutes } from './routes/services.ts'
import { truthRoutes } from './routes/truth/truth.ts'
import { triageRoutes } from './routes/triage.ts'
import { webRoutes } from './routes/web.ts'

/** The whole application from what it is given: no environment, no clock, no disk but the built web. */
export const createApp = (deps: Deps): OpenAPIHono => {
  const app = new OpenAPIHono()
  const say = sayIn(deps)
  app.use(logged(deps))
  for (const path of ['/v1/*', '/oruk/*']) app.use(path, unlessOverloaded(deps.overload, say))
  app.use('/v1/triage', openToPages)
  app.use('/v1/feedback', openToPages)
  app.use('/v1/partners/*', openToPages)
  app.use('/v1/handover/*', openToPages)
  app.use('/v1/handover', openToPages)
  app.use('/v1/services', openToPages)
  app.use('/v1/services/*', openToPages)
  triageRoutes(app, deps)
  servicesRoutes(app, deps)
  orukRoutes(app, deps)
  deskRoutes(app, deps)
  partnerRoutes(app, deps)
  communityRoutes(app, deps)
  handoverRoutes(app, deps)
  if (deps.metrics !== null) {
    feedbackRoutes(app, deps, deps.metrics)
    insightsRoutes(app, deps, deps.metrics)
  }
  healthRoutes(app, deps)
  docsRoutes(app)
  pathwaysRoutes(app, deps)
  truthRoutes(app, deps)
  servicePages(app, deps)
  webRoutes(app, deps)
  app.all('/v1/triage', () => problem(say, 'method-not-allowed', { headers: { allow: 'POST, OPTIONS' } }))
  app.all('/v1/services/search', () => problem(say, 'method-not-allowed', { headers: { allow: 'POST, OPTIONS' } }))
  app.all('/v1/services/:id', () => problem(say, 'method-not-allowed', { headers: { allow: 'GET, OPTIONS' } }))
  app.all('/v1/services', () => problem(say, 'method-not-allowed', { headers: { allow: 'GET, OPTIONS' } }))
  app.notFound(() => problem(say, 'not-found'))
  // The one catch of the house: whatever goes wrong, the person reads a safe sentence.
  app.onError(() => problem(say, 'failed'))
  return app
}

/** What answers on `ADMIN_PORT`: figures for the operator, and nothing for residents. */
export const createAdminApp = (deps: Deps): OpenAPIHono => {
  const app = new OpenAPIHono()
  adminRoutes(app, deps)
  app.notFound(() => problem(sayIn(deps), 'not-found'))
  return app
}
