import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { webRoutes } from '../../api/routes/web.ts'

type App = { readonly fetch: (request: Request) => Response | Promise<Response> }
export type Site = { readonly origin: string; readonly stop: () => Promise<void> }

/** Serves an application on this machine alone, at a free port. */
export const serveApp = async ({ fetch }: App): Promise<Site> => {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** The built web alone, with the headers it is served with: tests answer the API themselves. */
export const serveWeb = (): Promise<Site> => {
  const app = new OpenAPIHono()
  webRoutes(app, { webFolder: join(import.meta.dirname, '../../dist/web') })
  return serveApp(app)
}
