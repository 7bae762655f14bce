import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { budgets, type Budget } from './web/build/budgets.ts'
import { communityLimits } from './web/build/community-limits.ts'
import { communityWorker } from './web/build/community-worker.ts'
import { minifyTemplates } from './web/build/minify-templates.ts'
import { offlineKnowledge } from './web/build/offline-knowledge.ts'
import { pageWords } from './web/build/page-words.ts'
import { plainImports } from './web/build/plain-imports.ts'
import { wording } from './web/build/wording.ts'

const here = import.meta.dirname

/**
 * What each mode builds. `pages` are pages of ours that share nothing with the embed: built after it, so that it stays
 * in one piece. `offline` is the engine alone, as the tests load it.
 */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pages: {
    insights: resolve(here, 'web/insights.html'),
    partners: resolve(here, 'web/partners.html'),
    reception: resolve(here, 'web/reception.html'),
    community: resolve(here, 'web/community.html'),
    'community-worker': resolve(here, 'web/worker/community-worker.ts'),
  },
  offline: { offline: resolve(here, 'web/offline/offline.ts') },
}
const embed = {
  index: resolve(here, 'web/index.html'),
  corner: resolve(here, 'web/corner.html'),
  gallery: resolve(here, 'web/gallery.html'),
  embed: resolve(here, 'web/embed.ts'),
}

/** Checked and printed by every build of the embed. */
const weights: readonly Budget[] = [
  { name: 'The embed with a first turn: script, styles, English words', modules: ['web/embed.ts'], most: 25 },
  { name: 'What follows a first turn', modules: ['components/extras/extras.ts'], beside: ['web/embed.ts'], most: 6 },
  {
    name: 'The engine in the page, with rules, questions, words and services',
    modules: ['web/offline/offline.ts', 'knowledge/core'],
    beside: ['web/embed.ts'],
    most: 150,
  },
  // No limit: a page that hears less than the service would miss what the service does not (ADR 0008).
  { name: 'Its ears, to read free words', modules: ['knowledge/ears'], most: null },
]

/** Asked for by these names, whatever is in them. */
const keepsName = ['embed', 'offline', 'community-worker']

const node = {
  name: 'node',
  root: here,
  include: ['test/**/*.test.ts'],
  exclude: ['test/browser/**'],
  // No test mocks a module, and what they share is frozen: a worker reads the code and the knowledge once, not once a file.
  isolate: false,
  // A busy machine is no fault: what must be fast is measured by the benchmarks.
  testTimeout: 30_000,
}

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
  plugins: [
    wording(resolve(here, 'knowledge'), resolve(here, 'web/lib/widget-key.ts')),
    pageWords(resolve(here, 'knowledge/wording')),
    communityLimits(resolve(here, 'knowledge')),
    communityWorker(),
    minifyTemplates(),
    plainImports(),
    offlineKnowledge(resolve(here, 'knowledge'), resolve(here, 'dist/knowledge.json')),
    ...(inputs[mode] ? [] : [budgets(weights)]),
  ],
  build: {
    outDir: resolve(here, 'dist/web'),
    emptyOutDir: mode !== 'pages',
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      transform: { inject: { Temporal: [resolve(here, 'web/offline/temporal.ts'), 'Temporal'] } },
      input: inputs[mode] ?? embed,
      preserveEntrySignatures: mode === 'offline' ? 'strict' : false,
      output: {
        entryFileNames: ({ name }) => (keepsName.includes(name) ? `${name}.js` : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    root: here,
    // Browser tests wait as much as they work: two files at a time, whatever the machine would choose.
    maxWorkers: 2,
    reporters: ['default', resolve(here, 'test/support/plain-reporter.ts')],
    projects: [
      { extends: true, test: node },
      { extends: true, test: browser },
    ],
  },
}))
