import { expect, test } from 'vitest'
import { expectAccessible } from '../support/accessible.ts'
import { inChromium } from '../support/in-chromium.ts'
import { appWith } from '../support/conversation.ts'
import { serveApp } from '../support/demo-site.ts'

const opened = inChromium(() => serveApp(appWith()))

test.each([
  ['light', 1100],
  ['dark', 1100],
  ['light', 320],
] as const)(
  'what we know reads well without script in %s at %i pixels: nothing axe objects to, nothing wider than the page',
  async (colorScheme, width) => {
    const context = await opened.browser.newContext({ viewport: { width, height: 1400 }, colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${opened.site.origin}/truth`)
    expect(await page.locator('script').count()).toBe(0)
    await page.getByRole('heading', { name: 'Known gaps' }).waitFor()
    expect(await page.locator('table').count()).toBe(2)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/truth-${colorScheme}-${width}.png`, fullPage: true })
    await context.close()
  },
)
