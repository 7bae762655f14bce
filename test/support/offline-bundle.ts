import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Offline from '../../web/offline/offline.ts'

const root = join(import.meta.dirname, '../..')

/** The engine as the browser gets it, bundled by the same configuration, apart from the embed so that Node can load it. */
export const bundleOffline = async (): Promise<typeof Offline> => {
  const outDir = join(root, 'dist/offline-alone')
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    mode: 'offline',
    build: { outDir, emptyOutDir: true },
  })
  return (await import(pathToFileURL(join(outDir, 'offline.js')).href)) as typeof Offline
}
