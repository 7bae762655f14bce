import type { Context } from 'hono'
import { bearsToken } from '../http/token.ts'
import { problem } from '../http/problem.ts'
import { sayIn, type Deps } from './deps.ts'

/** When this request happens, who asks, and whether the clock was set. */
export type RequestMoment = {
  readonly at: Temporal.ZonedDateTime
  readonly staff: boolean
  readonly simulated: boolean
}

const zone = 'Europe/London'

const parse = (at: string): Temporal.ZonedDateTime | null => {
  try {
    return Temporal.PlainDateTime.from(at).toZonedDateTime(zone)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The moment of a request, or the refusal of its `?at=`. */
export const momentOf = (deps: Deps, c: Context): RequestMoment | Response => {
  const staff = bearsToken(c.req.header('authorization'), deps.staffTokenSha256)
  const at = c.req.query('at')
  if (at === undefined) return { at: deps.now(), staff, simulated: false }
  const refuse = (key: string) => {
    const message = sayIn(deps)(key)
    return problem(sayIn(deps), 'invalid', { errors: [{ path: 'at', message }] })
  }
  if (!deps.allowAt && !staff) return refuse('problem.no-clock.detail')
  const parsed = parse(at)
  return parsed === null ? refuse('problem.clock-form.detail') : { at: parsed, staff, simulated: true }
}

/** The clock of a request that is refused anyway: its emergency is answered at the true time. */
export const trueMoment = (deps: Deps): RequestMoment => ({ at: deps.now(), staff: false, simulated: false })
