import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Next } from 'hono'
import { openToPages } from '../http/cors.ts'
import { pageHeaders, workerPageHeaders } from '../http/page-headers.ts'
import type { Deps } from './deps.ts'

const typeOf: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

type File = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; gzipped: Uint8Array<ArrayBuffer> | null }

const fileAt = (path: string): File => ({
  bytes: new Uint8Array(readFileSync(path)),
  type: typeOf[extname(path)] ?? 'application/octet-stream',
  gzipped: null,
})

/** The built web, read once, by the address each file answers to: only what was built can be asked for. */
const readWeb = (folder: string): ReadonlyMap<string, File> => {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const files = paths.filter((path) => statSync(path).isFile() && !path.endsWith('.map'))
  return new Map(
    files.map((path) => {
      const name = `/${relative(folder, path).split(sep).join('/')}`
      return [name.replace(/(?:\/index)?\.html$/, '') || '/', fileAt(path)] as const
    }),
  )
}

/** Hashed names never change; the embed is looked for again every five minutes; pages every time. */
const cacheFor = (path: string): string => {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return path === '/embed.js' ? 'public, max-age=300' : 'no-cache'
}

/** The one page that keeps itself for when there is no network. */
const workerPage = '/community'

const isText = (type: string): boolean => /^text|json|svg|manifest/.test(type)

const send = (c: Context, path: string, file: File): Response => {
  c.header('content-type', file.type)
  c.header('cache-control', cacheFor(path))
  c.header('x-content-type-options', 'nosniff')
  if (!isText(file.type)) return c.body(file.bytes)
  c.header('vary', 'Accept-Encoding', { append: true })
  if (!c.req.header('accept-encoding')?.includes('gzip')) return c.body(file.bytes)
  file.gzipped ??= new Uint8Array(gzipSync(file.bytes))
  c.header('content-encoding', 'gzip')
  return c.body(file.gzipped)
}

/** Pages with their security headers; the embed and what it loads, for any page to use. */
export const webRoutes = (app: OpenAPIHono, { webFolder }: Pick<Deps, 'webFolder'>): void => {
  const files = readWeb(webFolder)
  const serve = (c: Context, next: Next) => {
    const file = files.get(c.req.path)
    return file === undefined ? next() : Promise.resolve(send(c, c.req.path, file))
  }
  app.use('/embed.js', openToPages)
  app.use('/assets/*', openToPages)
  app.get('/embed.js', serve)
  app.get('/assets/*', serve)
  const pages = [...files].filter(([path]) => path !== '/embed.js' && !path.startsWith('/assets/'))
  const headersFor = (path: string) => (path === workerPage ? workerPageHeaders : pageHeaders)
  for (const [path, file] of pages) app.get(path, headersFor(path), (c) => send(c, path, file))
}
