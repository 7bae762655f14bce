import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const installed = () =>
  [process.env.CHROME_PATH, ...systemPaths, chromium.executablePath()].find((path) => path && existsSync(path))

/** Where Debian puts the fonts of other scripts. */
const hasFonts = () => existsSync('/usr/share/fonts/truetype/noto')

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const install = () => {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update', '-q'], options)
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], options)
}

/**
 * The path of a Chromium: `CHROME_PATH`, the system's, or Playwright's. As root on Debian it installs one, and fonts for
 * scripts other than Latin where they are missing.
 * @throws Error with one sentence that says what to install.
 */
export const findChromium = (): string => {
  if (!(installed() && hasFonts()) && canInstall()) install()
  const path = installed()
  if (!path) throw new Error('The browser tests need Chromium: install it, or set CHROME_PATH to its program.')
  return path
}
