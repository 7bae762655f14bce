import type { Context } from 'hono'
import type { Assistant } from '../assistant/assistant.ts'
import type { Navigator } from '../conversation/walk/navigator.ts'
import { say } from '../conversation/walk/wording.ts'
import type { Overload } from '../http/overload.ts'
import type { Telemetry } from '../http/telemetry.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import type { Say } from '../http/problem.ts'
import type { Metrics } from '../metrics/metrics.ts'

/** One line of the log: closed fields only, never words, addresses, places or queries. */
export type LogEntry = {
  readonly route: string
  readonly method: string
  readonly status: number
  readonly ms: number
  /** Name of an error of ours, and where it was thrown. */
  readonly error?: string
}

/** What the routes are given. They read no environment and no clock of their own. */
export type Deps = {
  readonly navigator: Navigator
  /** Asked only on streams, after the rules' step has left. */
  readonly assistant: Assistant
  /** Europe/London. */
  readonly now: () => Temporal.ZonedDateTime
  /** May anybody set the clock by `?at=`? Otherwise only staff. */
  readonly allowAt: boolean
  /** SHA-256, hex, of the staff token; null: there is none. */
  readonly staffTokenSha256: string | null
  readonly rateLimit: RateLimit
  /** For the whole server: what no single address is to blame for. */
  readonly overload: Overload
  readonly telemetry: Telemetry
  /** Null: nothing is counted. */
  readonly metrics: Metrics | null
  /** SHA-256, hex, of the insights token; null: nobody may read the counts. */
  readonly insightsTokenSha256: string | null
  /** SHA-256, hex, of the token for gauges; null: nobody may read them. */
  readonly adminTokenSha256: string | null
  /** The caller's address, for limits only. */
  readonly addressOf: (c: Context) => string
  readonly log: (entry: LogEntry) => void
  /** Where the built web is. */
  readonly webFolder: string
}

/** Refusals are said in English until a translation of theirs is checked. */
export const sayIn =
  ({ navigator }: Pick<Deps, 'navigator'>): Say =>
  (key) =>
    say(navigator.knowledge, 'en', key)
