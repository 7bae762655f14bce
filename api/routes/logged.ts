import type { MiddlewareHandler } from 'hono'
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

/** One line per request, of allow-listed fields. */
export const logged =
  (deps: Deps): MiddlewareHandler =>
  async (c, next) => {
    const started = deps.now().epochMilliseconds
    await next()
    deps.log({
      route: routePath(c, -1),
      method: c.req.method,
      status: c.res.status,
      ms: deps.now().epochMilliseconds - started,
      ...(c.error ? { error: nameOf(c.error) } : {}),
    })
  }
