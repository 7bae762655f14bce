import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from './chromium.ts'
import type { Site } from './demo-site.ts'

/** A real Chromium and a site on this machine alone, for the tests of one file. Not there before they begin. */
export type Opened = { readonly browser: Browser; readonly site: Site }

/** Call once at the top of a test file: opens both before its tests, and closes both after. */
export const inChromium = (serve: () => Promise<Site>): Opened => {
  let opened: Opened | null = null
  const open = (): Opened => {
    if (opened === null) throw new Error('the browser opens before the tests of a file, not before the file')
    return opened
  }
  beforeAll(async () => {
    opened = { browser: await chromium.launch({ executablePath: findChromium() }), site: await serve() }
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
