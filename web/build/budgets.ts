import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a part of the web may weigh, and which modules begin its chunks. */
export type Budget = {
  readonly name: string
  readonly modules: readonly string[]
  /** Chunks that are there already when this part is fetched. */
  readonly beside?: readonly string[]
  /** kB of 1,000 bytes, gzip. Null: told, and no limit. */
  readonly most: number | null
}

type Chunk = { readonly fileName: string; readonly code: string; readonly imports: readonly string[] }

const kB = 1000

/** A chunk and everything it cannot run without. */
const whole = (chunks: ReadonlyMap<string, Chunk>, fileName: string, found: Set<string> = new Set()): Set<string> => {
  if (found.has(fileName)) return found
  found.add(fileName)
  for (const other of chunks.get(fileName)?.imports ?? []) whole(chunks, other, found)
  return found
}

/**
 * Weighs the parts of a build, prints them, and stops the build where one is over its budget.
 * A module that begins no chunk is a mistake of this list, and stops it too.
 */
export const budgets = (parts: readonly Budget[]): Plugin => ({
  name: 'navigator-budgets',
  apply: 'build',
  generateBundle(_, bundle) {
    const outputs = Object.values(bundle).filter((output) => output.type === 'chunk')
    const chunks = new Map(outputs.map((chunk) => [chunk.fileName, chunk]))
    const filesOf = (modules: readonly string[]) =>
      new Set(
        modules.flatMap((module) => {
          const chunk = outputs.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
          if (!chunk) throw new Error(`web/build: no chunk begins with ${module}; mend the budgets in vite.config.ts`)
          return [...whole(chunks, chunk.fileName)]
        }),
      )
    for (const { name, modules, beside = [], most } of parts) {
      const files = filesOf(modules).difference(filesOf(beside))
      const bytes = [...files].reduce((sum, file) => sum + gzipSync(chunks.get(file)!.code, { level: 9 }).length, 0)
      const line = `${name}: ${(bytes / kB).toFixed(1)} kB${most === null ? '' : ` of ${most} kB`} (gzip)`
      if (most !== null && bytes > most * kB) this.error(`over its budget: ${line}`)
      console.log(line)
    }
  },
})
