import type { MiddlewareHandler } from 'hono'

/** What our own pages may load: their own scripts and styles, nothing inline, nothing from elsewhere. */
const policyWith = (trustedTypes: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ')

const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
}

const withPolicy =
  (policy: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.res.headers.set('content-security-policy', policy)
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  }

/** Security headers for pages. */
export const pageHeaders = withPolicy(policyWith('lit-html'))

/** The same for a page that also starts a service worker of ours: one more policy name, for that one address. */
export const workerPageHeaders = withPolicy(policyWith('lit-html navigator-worker'))
