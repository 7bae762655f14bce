import { serve } from '@hono/node-server'
import { createApp } from '../../api/app.ts'
import { plainAssistant } from '../../api/assistant/plain-assistant.ts'
import { readConfig } from '../../api/config.ts'
import { compileNavigator } from '../../api/conversation/walk/navigator.ts'
import { startCounting } from '../../api/counting.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { rateLimit } from '../../api/http/rate-limit.ts'
import { telemetry } from '../../api/http/telemetry.ts'

/** The application without limits, counting or not: what the benchmark of counting calls. */
const config = readConfig(process.env)
const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))
const now = () => Temporal.Now.zonedDateTimeISO('Europe/London')
const counting = process.env.COUNTING === 'off' ? null : startCounting(config, navigator, now)
const app = createApp({
  navigator,
  now,
  assistant: plainAssistant(),
  metrics: counting?.metrics ?? null,
  insightsTokenSha256: null,
  adminTokenSha256: null,
  allowAt: false,
  staffTokenSha256: null,
  rateLimit: rateLimit({ perSecond: 1e6, burst: 1e6 }),
  overload: { isBehind: () => false },
  telemetry: telemetry(),
  addressOf: () => 'bench',
  log: () => undefined,
  webFolder: 'dist/none',
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`port ${port}\n`))
