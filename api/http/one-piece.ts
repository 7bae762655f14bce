import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * The headers of a stream and its first event leave in one piece: the server writes the headers of a stream by
 * themselves, and whoever reads would wait a second time for what they asked for.
 */
export const inOnePiece = (c: Context): void => {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  // Asked in process, or over HTTP/2: there is nothing to hold together.
  if (outgoing === undefined || !('cork' in outgoing)) return
  outgoing.cork()
  setImmediate(() => outgoing.uncork())
}
