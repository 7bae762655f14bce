import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { answerExamples, informExample } from '../../web/components/answer/answer.examples.ts'
import { questionExamples } from '../../web/components/question/question.examples.ts'
import { findChromium } from './chromium.ts'
import { serveWeb } from './demo-site.ts'

// Pictures of every state: node test/support/screenshots.ts FOLDER [only]
const [folder = 'data/screenshots', only = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 }
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: phone,
  dark: { ...phone, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 640 } },
  forced: { ...phone, forcedColors: 'active' },
  rtl: phone,
  desk: { viewport: { width: 1280, height: 860 } },
}

const replies = { ...questionExamples, ...answerExamples, inform: informExample }

const open = async (page: Page, origin: string, look: string) => {
  await page.goto(origin)
  if (look === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  if (look !== 'desk')
    await page.evaluate(() => {
      const widget = document.querySelector('same-day-navigator')!
      document.body.replaceChildren(widget)
    })
}

/** The whole of it on one picture: the foot sticks to the window, so the window is made as tall as the page. */
const shoot = async (page: Page, name: string) => {
  const size = page.viewportSize()!
  await page.waitForTimeout(100)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) })
  await page.waitForTimeout(60)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.setViewportSize(size)
}

const states = async (browser: Browser, origin: string, look: string) => {
  const context = await browser.newContext(looks[look])
  const page = await context.newPage()
  page.on('console', (line) => line.type() === 'error' && console.error(look, line.text()))
  page.on('pageerror', (error) => console.error(look, error.message))
  await open(page, origin, look)
  if (`first-${look}`.includes(only)) await shoot(page, `first-${look}`)
  for (const language of ['العربية', 'Polski']) {
    if (!`language-${look}`.includes(only)) continue
    await open(page, origin, look)
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('button', { name: language }).first().click()
    await page.locator('.beside').waitFor()
    await shoot(page, `language-${language === 'Polski' ? 'pl' : 'ar'}-${look}`)
  }
  for (const [name, reply] of Object.entries({ ...replies, failed: {} })) {
    if (!`${name}-${look}`.includes(only)) continue
    await page.unroute('**/v1/triage').catch(() => undefined)
    await page.route('**/v1/triage', (route) => route.fulfill({ json: reply }))
    await open(page, origin, look)
    await page.getByLabel('What do you need help with today?').fill('my throat is killing me')
    await page.keyboard.press('Enter')
    await page.locator('.body [data-input], .body .told, .body .band').first().waitFor()
    await shoot(page, `${name}-${look}`)
  }
  await context.close()
}

const browser = await chromium.launch({ executablePath: findChromium() })
const site = await serveWeb()
for (const look of Object.keys(looks)) await states(browser, site.origin, look)
await browser.close()
await site.stop()
