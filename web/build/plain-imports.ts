import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

/**
 * `import()` as the browser has it. Vite would wrap each in a helper that reads the partner's page for a nonce and adds
 * `<link>` tags to it: a kilobyte to do what we promise not to.
 */
export const plainImports = (): Plugin => ({
  name: 'navigator-plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined),
})
