import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Behind a proxy we trust, the last address it forwards; otherwise the one that connects. For limits only. */
export const addressBehind =
  (trustedProxies: readonly string[]) =>
  (c: Context): string => {
    const remote = getConnInfo(c).remote.address ?? 'unknown'
    if (!trustedProxies.includes(remote)) return remote
    return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || remote
  }
