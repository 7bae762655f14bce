import { plainAssistant } from '../../api/assistant/plain-assistant.ts'
import { compileNavigator } from '../../api/conversation/compile-navigator.ts'
import { rateLimit } from '../../api/http/rate-limit.ts'
import { telemetry } from '../../api/http/telemetry.ts'
import type { Deps } from '../../api/routes/deps.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'

export const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))

/** A Monday morning, whenever it is run: what is open decides what a turn has to look at. */
const moment = Temporal.ZonedDateTime.from('2026-11-23T10:30:00[Europe/London]')
export const now = () => moment

/** What the application of a benchmark is given: the real knowledge, and no limits. */
export const appDeps = (metrics: Deps['metrics']): Deps => ({
  navigator,
  now,
  assistant: plainAssistant(),
  metrics,
  insightsTokenSha256: null,
  adminTokenSha256: null,
  allowAt: false,
  staffTokenSha256: null,
  rateLimit: rateLimit({ perSecond: 1e6, burst: Infinity }),
  overload: { isBehind: () => false },
  telemetry: telemetry(),
  addressOf: () => 'bench',
  log: () => undefined,
  webFolder: 'dist/none',
})
