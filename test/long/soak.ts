import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startServer } from '../metrics/support/server.ts'
import { soak } from './soaking.ts'

/** `npm run soak -- --minutes 60 [--connections 4]`: ends with 1 when a turn failed or memory grew. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, connections: { type: 'string', default: '4' } },
})
const folder = mkdtempSync(join(tmpdir(), 'navigator-soak-'))
const server = await startServer({ DATA_DIR: folder, TRUSTED_PROXIES: '127.0.0.1' })
const forMs = Number(values.minutes) * 60_000
const { turns, failed, residentMb } = await soak(server, { forMs, connections: Number(values.connections) })
await server.kill()
rmSync(folder, { recursive: true })

const mean = (part: readonly number[]) => part.reduce((sum, mb) => sum + mb, 0) / Math.max(part.length, 1)
const growth = mean(residentMb.slice(-3)) / mean(residentMb.slice(1, 4))
const instead = [...failed].map(([what, times]) => `${times} × ${what}`).join(', ')
console.log(`${turns} turns, failed: ${instead || 'none'}; resident MB, tenth by tenth: ${residentMb.join(' ')}`)
console.log(`The last three tenths over the second to fourth: ${growth.toFixed(2)} × (at most 1.1)`)
process.exitCode = failed.size > 0 || growth > 1.1 ? 1 : 0
