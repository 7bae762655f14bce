import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium } from '../support/chromium.ts'
import type { Site } from '../support/demo-site.ts'

/** How much slower than this machine the phone is that the widget is measured on. */
const slower = 4

/** A page of its own on the slow phone. */
export const slowPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return page
}

/** Works with a real Chromium and a site on this machine alone, and closes both, whatever came of it. */
export const inBrowser = async <Served extends Site, Result>(
  serve: () => Promise<Served>,
  work: (browser: Browser, site: Served) => Promise<Result>,
): Promise<Result> => {
  const site = await serve()
  const browser = await chromium.launch({ executablePath: findChromium() })
  try {
    return await work(browser, site)
  } finally {
    await browser.close()
    await site.stop()
  }
}
