import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

type Chunk = {
  readonly fileName: string
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
}

/** A chunk and everything it can ever ask for. */
const reach = (chunks: ReadonlyMap<string, Chunk>, fileName: string, found: Set<string>): Set<string> => {
  if (found.has(fileName)) return found
  found.add(fileName)
  const { imports = [], dynamicImports = [] } = chunks.get(fileName) ?? {}
  for (const other of [...imports, ...dynamicImports]) reach(chunks, other, found)
  return found
}

const own = ['/community', '/community.webmanifest', '/community-icon.svg']

/**
 * Tells the service worker of `/community` what to keep: the page, its styles, and every chunk it can ask for.
 * The version is the hash of all of it, so that a new build is a new cache.
 * @throws Error, which ends the build, when the page or the worker is not in it
 */
export const communityWorker = (): Plugin => ({
  name: 'navigator-community-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const outputs = Object.values(bundle)
    const chunks = outputs.filter((output) => output.type === 'chunk')
    const worker = chunks.find(({ fileName }) => fileName === 'community-worker.js')
    if (!worker) return
    const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/community.html'))
    const html = outputs.find(({ fileName }) => fileName === 'community.html')
    if (!page || html?.type !== 'asset') throw new Error('web/build: the page of the community worker is not built')
    const text = String(html.source)
    const styles = [...text.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, href]) => href!)
    const reached = [...reach(new Map(chunks.map((chunk) => [chunk.fileName, chunk])), page.fileName, new Set())]
    const files = [...new Set([...own, ...styles, ...reached.map((file) => `/${file}`)])].sort()
    const version = createHash('sha256')
      .update(files.join('\n') + text)
      .digest('hex')
      .slice(0, 12)
    const said = worker.code.replace(/(['"`])__KEPT__\1/, () => JSON.stringify({ version, files }))
    if (said === worker.code) throw new Error('web/worker/community-worker.ts: "__KEPT__" is gone; put it back')
    worker.code = said
  },
})
