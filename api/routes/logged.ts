import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Deps } from './deps.ts'

/** An error of ours, without its message: a message could hold what somebody wrote. */
const nameOf = (error: Error): string =>
  `${error.name} ${
    error.stack
      ?.split('\n')
      .find((line) => line.includes(' at '))
      ?.trim() ?? ''
  }`

/** How the turn ended, where it was one: counted, never logged beside the moment it happened. */
const turnOf = (c: Context): string | undefined => c.get('turn') as string | undefined
export const endedAs = (c: Context, status: string): void => c.set('turn', status)

/** One line per request, of allow-listed fields. */
export const logged =
  (deps: Deps): MiddlewareHandler =>
  async (c, next) => {
    const started = deps.now().epochMilliseconds
    await next()
    const { status } = c.res
    const route = routePath(c, -1)
    const ms = deps.now().epochMilliseconds - started
    const turn = turnOf(c)
    deps.telemetry.answered({ route, status, ms, ...(turn && { turn }) })
    deps.log({
      route,
      method: c.req.method,
      status,
      ms,
      ...(c.error ? { error: nameOf(c.error) } : {}),
    })
  }
