import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { toLookAtOnce } from '../../directory/reported.ts'
import { problem } from '../../http/problem.ts'
import { bearsToken } from '../../http/token.ts'
import { sayIn, type Deps } from '../deps.ts'
import { knowledgeAgeDays } from './knowledge-age.ts'

const gaugesOf = ({ navigator: { knowledge }, assistant, metrics, now }: Deps) => {
  const { store, waiting, lost } = metrics?.health() ?? { store: 'down', waiting: 0, lost: 0 }
  return {
    storeUp: store === 'up',
    countsWaiting: waiting,
    countsLost: lost,
    modelOn: assistant.state().on,
    knowledgeAgeDays: knowledgeAgeDays(knowledge, now()),
    knowledgeVersion: knowledge.version,
    switchedOff: knowledge.switches.length,
    reportsToLookAt: toLookAtOnce(knowledge.services, metrics?.lastReported() ?? []).length,
  }
}

const figures = async (deps: Deps, c: Context): Promise<Response> =>
  c.text(await deps.telemetry.text(gaugesOf(deps)), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })

/**
 * Alive; ready with which knowledge, what is switched off, and how counting and the language model stand: none of those
 * being down makes it less ready to answer. Figures for Prometheus with the admin token.
 */
export const healthRoutes = (app: OpenAPIHono, deps: Deps): void => {
  const { assistant, metrics } = deps
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', (c) => {
    const { version, switches } = deps.navigator.knowledge
    return c.json({
      status: 'ready',
      knowledge: version,
      switchedOff: switches.map(({ off, until }) => ({ ...off, until })),
      languageModel: assistant.state(),
      ...(metrics === null ? {} : { counting: metrics.health() }),
    })
  })
  app.get('/metrics', (c) =>
    bearsToken(c.req.header('authorization'), deps.adminTokenSha256)
      ? figures(deps, c)
      : problem(sayIn(deps), 'unauthorised', { headers: { 'www-authenticate': 'Bearer' } }),
  )
}

/** The same figures without a token, for a port of its own that only the operator's network reaches. */
export const adminRoutes = (app: OpenAPIHono, deps: Deps): void => {
  app.get('/metrics', (c) => figures(deps, c))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
}
