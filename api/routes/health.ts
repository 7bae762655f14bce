import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Deps } from './deps.ts'

/** Alive, and ready with which knowledge. */
export const healthRoutes = (app: OpenAPIHono, { navigator }: Pick<Deps, 'navigator'>): void => {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', (c) => c.json({ status: 'ready', knowledge: navigator.knowledge.version }))
}
