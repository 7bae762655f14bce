import { join } from 'node:path'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { addressBehind } from './address.ts'
import { createApp } from './app.ts'
import { reasonsNotToStart } from './approval.ts'
import { readConfig, type Config } from './config.ts'
import { startCounting } from './counting.ts'
import { compileNavigator } from './conversation/walk/navigator.ts'
import { freshestKnowledge } from './freshest-knowledge.ts'
import { rateLimit } from './http/rate-limit.ts'

const root = join(import.meta.dirname, '..')

/** Turns a second, and how many may come at once, from one address. */
const limit = { perSecond: 20, burst: 200 }

const start = (config: Config) => {
  const knowledge = freshestKnowledge(join(root, 'knowledge'), join(root, 'dist/knowledge.json'))
  const refusals = reasonsNotToStart(knowledge, config)
  if (refusals.length > 0) throw new Error(refusals.join('\n'))
  const log = pino({ base: null, level: config.production ? 'info' : 'warn' })
  const now = () => Temporal.Now.zonedDateTimeISO('Europe/London')
  const counting = startCounting(config, compileNavigator(knowledge), now)
  const app = createApp({
    // The directory changes with what people report.
    get navigator() {
      return counting.navigator()
    },
    now,
    metrics: counting.metrics,
    insightsTokenSha256: config.insightsTokenSha256,
    adminTokenSha256: config.adminTokenSha256,
    allowAt: config.allowAt,
    staffTokenSha256: config.staffTokenSha256,
    rateLimit: rateLimit(limit),
    addressOf: addressBehind(config.trustedProxies),
    log: (entry) => (entry.error ? log.error(entry) : log.info(entry)),
    webFolder: join(root, 'dist/web'),
  })
  const host = config.host === null ? {} : { hostname: config.host }
  const server = serve({ fetch: app.fetch, port: config.port, ...host }, ({ port }) =>
    process.stdout.write(`Same-Day Navigator: http://localhost:${port}\n`),
  )
  // Finish what has begun, take nothing new, and go.
  const stop = () => {
    server.close(() => void counting.close(5000).then(() => process.exit(0)))
    setTimeout(() => process.exit(0), 10_000).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

try {
  start(readConfig(process.env))
} catch (error) {
  process.stderr.write(`The navigator cannot start.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
