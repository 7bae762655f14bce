import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openStore } from '../../api/metrics/open-store.ts'
import { lists } from '../metrics/support/lists.ts'
import { postgresServer } from '../metrics/support/postgres.ts'
import { startServer } from '../metrics/support/server.ts'
import { loadUntil, type Phase } from './loading.ts'

/**
 * `npm run outage -- --seconds 60 [--connections 8]`: the real server under load while its PostgreSQL works, is gone as
 * after a crash, and is back. Ends with 1 when answers differ, an acknowledged tap is lost, or answers come later.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, connections: { type: 'string', default: '8' } },
})
const forMs = Number(values.seconds) * 1000
const connections = Number(values.connections)
const slowest = 1.2

const secret = 'a secret of the outage'
const postgres = await postgresServer()
const server = await startServer({
  SECRET: secret,
  DATABASE_URL: postgres.url,
  DATA_DIR: postgres.folder,
  TRUSTED_PROXIES: '127.0.0.1',
})
const phase = (ms: number): Promise<Phase> => loadUntil(server.url, { secret, connections, forMs: ms })
const waiting = async (): Promise<number> => {
  const { counting } = (await (await fetch(`${server.url}/readyz`)).json()) as { counting: { waiting: number } }
  return counting.waiting
}

await phase(5000)
const begun = await acknowledgedSoFar()
const up = await phase(forMs)
await postgres.stop('SIGQUIT')
const down = await phase(forMs)
const most = await waiting()
await postgres.start()
const back = await phase(forMs / 6)
const by = performance.now() + 30_000
while ((await waiting()) > 0 && performance.now() < by) await wait(100)
await server.kill()
const stored = await acknowledgedSoFar()
await postgres.remove()

/** Taps of feedback that the store holds. */
async function acknowledgedSoFar(): Promise<number> {
  await wait(1000)
  const store = openStore({ databaseUrl: postgres.url, dataFolder: postgres.folder }, lists)
  const figures = await store.read(['helpful'], { from: 202001, to: 209952 })
  await store.close()
  return figures.reduce((sum, { n }) => sum + n, 0)
}

const acknowledged = up.acknowledged + down.acknowledged + back.acknowledged
const different = new Set([...up.steps, ...down.steps, ...back.steps]).size - up.steps.size
const ratio = down.p99Ms / up.p99Ms
const said = ({ turns, refused, p99Ms, acknowledged: taps }: Phase) =>
  `${turns} turns, p99 ${p99Ms.toFixed(1)} ms, ${taps} taps acknowledged, ${refused} refused`
console.log(`Store up:   ${said(up)}`)
console.log(`Store down: ${said(down)}; ${most} counts waiting at the end`)
console.log(`Store back: ${said(back)}`)
console.log(`p99 down over up: ${ratio.toFixed(2)} × (at most ${slowest})`)
console.log(`Answers that differ: ${different}. Acknowledged taps: ${acknowledged}; stored: ${stored - begun}.`)
process.exitCode = different === 0 && stored - begun === acknowledged && ratio <= slowest ? 0 : 1
