import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { findChromium } from './chromium.ts'
import type { Site } from './demo-site.ts'

/** A real Chromium and a site on this machine alone, for the tests of one file. Not there before they begin. */
export type Opened = { readonly browser: Browser; readonly site: Site }

const close = async (context: BrowserContext) => {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })))
  await context.close()
}

/**
 * Call once at the top of a test file: opens both before its tests, and closes both after.
 * What a test opens goes with it: a page that nobody looks at any more slows the others down.
 */
export const inChromium = (serve: () => Promise<Site>): Opened => {
  let opened: Opened | null = null
  const open = (): Opened => {
    if (opened === null) throw new Error('the browser opens before the tests of a file, not before the file')
    return opened
  }
  beforeAll(async () => {
    opened = { browser: await chromium.launch({ executablePath: findChromium() }), site: await serve() }
  })
  let before: readonly BrowserContext[] = []
  beforeEach(() => {
    before = open().browser.contexts()
  })
  afterEach(async () => {
    const own = open()
      .browser.contexts()
      .filter((context) => !before.includes(context))
    await Promise.all(own.map(close))
  })
  afterAll(async () => {
    await open().browser.close()
    await open().site.stop()
  })
  return {
    get browser() {
      return open().browser
    },
    get site() {
      return open().site
    },
  }
}
