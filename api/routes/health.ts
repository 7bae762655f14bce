import type { OpenAPIHono } from '@hono/zod-openapi'
import { problem } from '../http/problem.ts'
import { bearsToken } from '../http/token.ts'
import type { CounterHealth } from '../metrics/counter.ts'
import { sayIn, type Deps } from './deps.ts'

type Health = Pick<Deps, 'navigator' | 'assistant' | 'metrics' | 'adminTokenSha256'>

const gauge = (name: string, help: string, value: number): string =>
  `# HELP navigator_${name} ${help}\n# TYPE navigator_${name} gauge\nnavigator_${name} ${value}\n`

/** The text form of Prometheus. */
const gauges = ({ store, waiting, lost }: CounterHealth): string =>
  [
    gauge('counts_store_up', 'Whether the store of counts answers.', store === 'up' ? 1 : 0),
    gauge('counts_waiting', 'Counts in memory that are not stored yet.', waiting),
    gauge('counts_lost', 'Counts given up since the start.', lost),
  ].join('')

/** Alive; ready with which knowledge, and how counting stands: a store that is down does not make it less ready. */
export const healthRoutes = (app: OpenAPIHono, deps: Health): void => {
  const { navigator, assistant, metrics, adminTokenSha256 } = deps
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', (c) =>
    c.json({
      status: 'ready',
      knowledge: navigator.knowledge.version,
      languageModel: assistant.state(),
      ...(metrics === null ? {} : { counting: metrics.health() }),
    }),
  )
  if (metrics === null) return
  app.get('/metrics', (c) =>
    bearsToken(c.req.header('authorization'), adminTokenSha256)
      ? c.text(gauges(metrics.health()), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
      : problem(sayIn(deps), 'unauthorised', { headers: { 'www-authenticate': 'Bearer' } }),
  )
}
