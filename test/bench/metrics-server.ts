import { serve } from '@hono/node-server'
import { createApp } from '../../api/app.ts'
import { readConfig } from '../../api/config.ts'
import { startCounting } from '../../api/counting.ts'
import { appDeps, navigator, now } from './app-deps.ts'

/** The application without limits, counting or not: what the benchmarks of counting and of turns call. */
const counting = process.env.COUNTING === 'off' ? null : startCounting(readConfig(process.env), navigator, now)
const app = createApp(appDeps(counting?.metrics ?? null))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`port ${port}\n`)
  process.send?.(port)
})
