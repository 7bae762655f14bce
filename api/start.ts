import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { readConfig, type Config } from './config.ts'
import { giveBackMemory } from './give-back-memory.ts'
import { isOutOfDate, run, standing, type Running } from './running.ts'

const minute = 60_000
const drainMs = 5000
/** After a start or a reload: long enough for whoever waited for it to be answered first. */
const warmAfterMs = 2000

/** Longer than any reload, and than proxies keep a connection: none is closed while somebody is about to ask on it. */
const serverOptions = { keepAliveTimeout: 75_000 }

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * The thread that counts looks in the environment for compiled code. Without it, it would hold a compiler for TypeScript
 * of its own, 18 MB (ADR 0012).
 */
const shareCompiled = (): void => {
  const folder = getCompileCacheDir()
  if (folder !== undefined) process.env.NODE_COMPILE_CACHE ??= dirname(folder)
}

const warmLater = ({ warmOn }: Running): void => {
  const goOn = () => (warmOn() ? giveBackMemory() : void setImmediate(goOn))
  setTimeout(goOn, warmAfterMs).unref()
}

const start = (config: Config) => {
  const log = pino({ base: null, level: config.production ? 'info' : 'warn' })
  const now = () => Temporal.Now.zonedDateTimeISO('Europe/London')
  const lasting = standing({ config, log, now })
  let running = run(lasting)
  giveBackMemory()
  warmLater(running)
  const host = config.host === null ? {} : { hostname: config.host }
  const server = serve(
    { fetch: (request, env) => running.app.fetch(request, env), port: config.port, serverOptions, ...host },
    ({ port }) => process.stdout.write(`Same-Day Navigator: http://localhost:${port}\n`),
  )
  if (config.adminPort !== null)
    serve({ fetch: (request, env) => running.adminApp.fetch(request, env), port: config.adminPort, ...host })
  // Validated first, swapped whole, else kept: nobody is answered from half of each.
  const reload = () => {
    try {
      const before = running
      running = run(lasting)
      warmLater(running)
      log.warn({ version: running.version }, 'knowledge reloaded')
      void before.counting.close(drainMs).then(giveBackMemory)
    } catch (error) {
      log.error({ reason: sentenceOf(error) }, 'knowledge not reloaded: the one before is kept')
    }
  }
  process.on('SIGHUP', reload)
  setInterval(() => {
    if (isOutOfDate(running, lasting)) reload()
  }, minute).unref()
  // Finish what has begun, take nothing new, and go.
  const stop = () => {
    server.close(() => void running.counting.close(drainMs).then(() => process.exit(0)))
    setTimeout(() => process.exit(0), 2 * drainMs).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

try {
  shareCompiled()
  start(readConfig(process.env))
} catch (error) {
  process.stderr.write(`The navigator cannot start.\n${sentenceOf(error)}\n`)
  process.exit(1)
}
