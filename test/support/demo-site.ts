import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { webRoutes } from '../../api/routes/web.ts'

/** The built web alone, with the headers it is served with: tests answer the API themselves. */
export const serveWeb = async (): Promise<{ origin: string; stop: () => Promise<void> }> => {
  const app = new OpenAPIHono()
  webRoutes(app, { webFolder: join(import.meta.dirname, '../../dist/web') })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
