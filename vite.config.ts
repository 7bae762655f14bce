import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { minifyTemplates } from './web/build/minify-templates.ts'
import { wording } from './web/build/wording.ts'

const here = import.meta.dirname

/** Pages of ours that share nothing with the embed: built after it, so that it stays in one piece (`--mode pages`). */
const pages = { insights: resolve(here, 'web/insights.html') }

const node = { name: 'node', root: here, include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] }

const browser = {
  name: 'browser',
  root: here,
  include: ['test/browser/**/*.test.ts'],
  globalSetup: ['test/support/build-web.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

/** `embed.js` keeps its name, everything else is hashed and may be kept for ever. */
export default defineConfig(({ mode }) => ({
  root: resolve(here, 'web'),
  plugins: [wording(resolve(here, 'knowledge/wording'), resolve(here, 'web/lib/widget-key.ts')), minifyTemplates()],
  build: {
    outDir: resolve(here, 'dist/web'),
    emptyOutDir: mode !== 'pages',
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input:
        mode === 'pages'
          ? pages
          : {
              index: resolve(here, 'web/index.html'),
              corner: resolve(here, 'web/corner.html'),
              gallery: resolve(here, 'web/gallery.html'),
              embed: resolve(here, 'web/embed.ts'),
            },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    root: here,
    reporters: ['default', resolve(here, 'test/support/plain-reporter.ts')],
    projects: [
      { extends: true, test: node },
      { extends: true, test: browser },
    ],
  },
}))
