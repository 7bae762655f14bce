import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../../api/main.ts')

/** The real server as a process of its own, on its own port. */
export type Server = { readonly url: string; readonly pid: number; readonly kill: () => Promise<void> }

/** Starts `api/main.ts`; resolves when it says its address. @throws Error with what it said, when it ends instead. */
export const startServer = async (environment: Readonly<Record<string, string>>): Promise<Server> => {
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const heard = /localhost:(\d+)/.exec(said)?.[1]
      if (heard) resolve(heard)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
