import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../api/metrics/open-store.ts'
import { lists } from './support/lists.ts'
import { dice } from '../../api/metrics/invented/dice.ts'
import { postgresServer } from './support/postgres.ts'
import { startServer, type Server } from './support/server.ts'
import { freshTap, tapUntilStored } from './support/tapping.ts'

const secret = 'a secret that outlives the server'
/** `KILL_TAPS=100000 KILLS=20` is the long form. */
const long = process.env.KILL_TAPS === undefined ? null : Number(process.env.KILL_TAPS)
const kills = Number(process.env.KILLS ?? 2)
const patienceMs = long === null ? 120_000 : 3_600_000

/** Taps arrive over 4 connections while the server is killed without warning at moments that nobody planned. */
const storedAfterKills = async (
  store: { databaseUrl: string | null; dataFolder: string },
  total: number,
): Promise<number> => {
  const environment = {
    SECRET: secret,
    DATA_DIR: store.dataFolder,
    ...(store.databaseUrl ? { DATABASE_URL: store.databaseUrl } : {}),
  }
  let server: Server = await startServer(environment)
  const roll = dice(total)
  const moments = Array.from({ length: kills }, () => Math.floor(roll() * total * 0.9)).sort(
    (one, other) => one - other,
  )
  let restarting: Promise<void> = Promise.resolve()
  const restart = async () => {
    await server.kill()
    server = await startServer(environment)
  }
  const taps = Array.from({ length: total }, () => freshTap(secret))
  const onStored = (stored: number) => {
    while (moments.length > 0 && stored >= moments[0]!) {
      moments.shift()
      restarting = restarting.then(restart)
    }
  }
  await tapUntilStored(taps, { connections: 4, url: () => server.url, onStored })
  await restarting
  await server.kill()
  const opened = openStore(store, lists)
  const figures = await opened.read(['helpful'], { from: 202001, to: 209952 })
  await opened.close()
  return figures.reduce((sum, { n }) => sum + n, 0)
}

test(
  'killed at any moment, a file holds exactly what was acknowledged, each once',
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'navigator-kill-'))
    const total = long ?? 1000
    expect(await storedAfterKills({ databaseUrl: null, dataFolder }, total)).toBe(total)
    rmSync(dataFolder, { recursive: true })
  },
  patienceMs,
)

test(
  'killed at any moment, PostgreSQL holds exactly what was acknowledged, each once',
  async () => {
    const { url, folder, remove } = await postgresServer()
    const total = long ?? 400
    expect(await storedAfterKills({ databaseUrl: url, dataFolder: folder }, total)).toBe(total)
    await remove()
  },
  patienceMs,
)
