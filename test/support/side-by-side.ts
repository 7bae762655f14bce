import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** One script of package.json. What it prints is shown whole, once it has ended. */
const passes = (script: string) =>
  new Promise<boolean>((resolve) => {
    const began = performance.now()
    const said: Buffer[] = []
    const running = spawn(process.execPath, ['--run', script], { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part))
    running.once('error', ({ message }) => said.push(Buffer.from(`${message}\n`)))
    running.once('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      process.stdout.write(`\n> ${script}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n${Buffer.concat(said)}`)
      resolve(code === 0)
    })
  })

/**
 * `side-by-side SCRIPT… A,B…`: scripts that do not need each other, one a core; name the longest first. Those with a
 * comma between them run in that order. All others still end when one fails, and then the whole fails.
 */
const waiting = process.argv.slice(2).map((chain) => chain.split(','))
if (waiting.length === 0) throw new Error('side-by-side needs the names of scripts in package.json')
console.log(`Side by side, each shown when it ends: ${process.argv.slice(2).join(', ')}`)
const failed: string[] = []
const core = async () => {
  for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift())
    for (const script of chain)
      if (!(await passes(script))) {
        failed.push(script)
        break
      }
}
await Promise.all(Array.from({ length: availableParallelism() }, core))
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')} (alone: npm run ${failed[0]})`)
process.exitCode = failed.length > 0 ? 1 : 0
