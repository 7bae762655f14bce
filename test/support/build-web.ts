import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Before the browser tests: the web as it stands now, built as it is served (a test's own environment would build it for development). */
export default () => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  for (const mode of ['production', 'pages'])
    execFileSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    })
}
