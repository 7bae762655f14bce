import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const madeFrom = ['web', 'api', 'knowledge', 'vite.config.ts', 'package.json', 'package-lock.json']
/** What the first and the last of the builds write. */
const made = ['dist/web/embed.js', 'dist/web/community-worker.js']

const changed = (path: string) => statSync(join(root, path)).mtimeMs

/** Folders too: they change when a file in them goes. */
const newest = (path: string): number =>
  statSync(join(root, path)).isDirectory()
    ? Math.max(changed(path), ...readdirSync(join(root, path)).map((name) => newest(join(path, name))))
    : changed(path)

const isBuilt = () =>
  made.every((path) => existsSync(join(root, path))) &&
  Math.min(...made.map(changed)) > Math.max(...madeFrom.map(newest))

/**
 * Before the browser tests: the web as it stands now, built as it is served (a test's own environment would build it for
 * development), unless a build is there already that is newer than all it is made from, as in `npm test`.
 */
export default () => {
  if (isBuilt()) return
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  for (const mode of ['production', 'pages'])
    execFileSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    })
}
