import type { MiddlewareHandler } from 'hono'

const preflight = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept',
  'access-control-max-age': '86400',
}

/**
 * Anybody may read the public endpoints from any page: nothing here uses credentials. Headers are set only where a page
 * of another origin asks, because setting them on every reply costs more than half the throughput.
 */
export const openToPages: MiddlewareHandler = async (c, next) => {
  if (c.req.header('origin') === undefined) return next()
  if (c.req.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { 'access-control-allow-origin': '*', ...preflight } })
  }
  await next()
  c.res.headers.set('access-control-allow-origin', '*')
  // The widget tells opening hours by our clock, never by the device's.
  c.res.headers.set('access-control-expose-headers', 'date')
  c.res.headers.append('vary', 'Origin')
}
