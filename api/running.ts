import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Logger } from 'pino'
import type { Knowledge } from '../knowledge/schema/knowledge.ts'
import { addressBehind } from './address.ts'
import { createAdminApp, createApp } from './app.ts'
import { guard, usualLimits, type Guard } from './assistant/guard/guard.ts'
import type { Assistant } from './assistant/assistant.ts'
import { openAssistant } from './assistant/open-assistant.ts'
import { readPrompts } from './assistant/prompts/read-prompts.ts'
import { reasonsNotToStart } from './approval.ts'
import type { Config } from './config.ts'
import { startCounting, type Counting } from './counting.ts'
import { switchesAt, withSwitches } from './conversation/walk/switching/switched-off.ts'
import { compileNavigator } from './conversation/compile-navigator.ts'
import type { Navigator } from './conversation/walk/navigator.ts'
import { freshestKnowledge } from '../knowledge/freshest.ts'
import { overload, type Overload } from './http/overload.ts'
import { rateLimit } from './http/rate-limit.ts'
import { telemetry, type Telemetry } from './http/telemetry.ts'
import type { Deps } from './routes/deps.ts'
import { notReleased } from './release/read-release.ts'

const root = join(import.meta.dirname, '..')

/** Turns a second, and how many may come at once, from one address. */
const limit = { perSecond: 20, burst: 200 }

/** How long, in milliseconds, what arrived together may take to answer before the rest of it is refused. */
const patienceMs = 100

/** One whole of knowledge and everything made from it. A reload makes another, and takes this one's place at once. */
export type Running = {
  readonly app: OpenAPIHono
  /** What answers on `ADMIN_PORT`. */
  readonly adminApp: OpenAPIHono
  readonly counting: Counting
  readonly version: string
  /** Counts on what questions are made of, for a few milliseconds: no start and no asker should wait for all. True: done. */
  readonly warmOn: () => boolean
  /** Every switch of it, and those that were off when it was made: a new day may change that. */
  readonly switches: Pick<Knowledge, 'switches'>
  readonly off: string
}

/** What outlives a reload. */
export type Standing = {
  readonly config: Config
  readonly now: () => Temporal.ZonedDateTime
  readonly log: Logger
  readonly rateLimit: ReturnType<typeof rateLimit>
  readonly overload: Overload
  readonly telemetry: Telemetry
  /** What the language model may take, counted over every reload. */
  readonly guard: Guard
}

export const standing = (parts: Omit<Standing, 'rateLimit' | 'guard' | 'overload' | 'telemetry'>): Standing => ({
  ...parts,
  rateLimit: rateLimit(limit),
  telemetry: telemetry(),
  overload: overload(patienceMs, { nowMs: () => performance.now(), afterWhatHasArrived: setImmediate }),
  guard: guard(
    { ...usualLimits, tokensPerDay: parts.config.model?.tokensPerDay ?? 0 },
    { now: parts.now, random: Math.random },
  ),
})

/** @throws Error in plain sentences when the knowledge does not hold together, or production may not run it. */
const knowledgeToRun = (config: Config): Knowledge => {
  const knowledge = freshestKnowledge(join(root, 'knowledge'), join(root, 'dist/knowledge.json'))
  const refusals = reasonsNotToStart(knowledge, config, () => notReleased(join(root, 'knowledge'), knowledge.version))
  if (refusals.length > 0) throw new Error(refusals.join('\n'))
  return knowledge
}

const depsOf = (
  { config, now, log, rateLimit, overload, telemetry }: Standing,
  counting: Counting,
  assistant: Assistant,
): Deps => ({
  // The directory changes with what people report.
  get navigator() {
    return counting.navigator()
  },
  now,
  assistant,
  metrics: counting.metrics,
  insightsTokenSha256: config.insightsTokenSha256,
  adminTokenSha256: config.adminTokenSha256,
  allowAt: config.allowAt,
  staffTokenSha256: config.staffTokenSha256,
  rateLimit,
  overload,
  telemetry,
  addressOf: addressBehind(config.trustedProxies),
  log: (entry) => (entry.error ? log.error(entry) : log.info(entry)),
  webFolder: join(root, 'dist/web'),
})

/** What was learnt is compiled by now, and nobody reads it again as it was written. */
const withoutLearnt = (navigator: Navigator): Navigator => {
  const { knowledge } = navigator
  return { ...navigator, knowledge: { ...knowledge, lexicon: { ...knowledge.lexicon, learnt: null, caution: null } } }
}

/**
 * Loads the knowledge, takes out what is switched off, and makes the application.
 * @throws Error in plain sentences when the knowledge does not hold together, or production may not run it.
 */
export const run = (standing: Standing): Running => {
  const { config, now, guard } = standing
  const knowledge = knowledgeToRun(config)
  const served = withSwitches(knowledge, now())
  const navigator = withoutLearnt(compileNavigator(served))
  const counting = startCounting(config, navigator, now, (services) =>
    standing.log.error(
      { services },
      'reported by several people and never changed by reports: look at once (npm run reports)',
    ),
  )
  const assistant = openAssistant({
    settings: config.model,
    lists: navigator.suggestible,
    readPrompts,
    guard,
    offBecause: served.switches.find(({ off }) => 'model' in off)?.reason ?? null,
  })
  const deps = depsOf(standing, counting, assistant)
  return {
    app: createApp(deps),
    adminApp: createAdminApp(deps),
    counting,
    version: knowledge.version,
    warmOn: navigator.faqs.countOn,
    switches: { switches: knowledge.switches },
    off: JSON.stringify(served.switches),
  }
}

/** Has the day switched something on or off since this was made? */
export const isOutOfDate = ({ switches, off }: Running, { now }: Standing): boolean =>
  JSON.stringify(switchesAt(switches, now())) !== off
