import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventWinter } from '../../api/metrics/invented/winter.ts'
import { startMetrics } from '../../api/metrics/metrics.ts'
import { remembering } from '../metrics/support/generated.ts'
import { categories, lists } from '../metrics/support/lists.ts'
import { findChromium } from '../support/chromium.ts'
import { appWith, navigator } from '../support/conversation.ts'
import { serveApp, type Site } from '../support/demo-site.ts'
import { expectAccessible } from '../support/widget.ts'

const token = 'only-for-this-page'
let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() })
  const common = navigator.knowledge.wording.en?.['understanding.common']?.split(',').map((id) => id.trim())
  const figures = inventWinter(lists, Temporal.PlainDate.from('2026-11-21'), common)
  const nothing = () => Promise.resolve()
  const store = {
    ...remembering(figures),
    isInvented: () => Promise.resolve(true),
    add: nothing,
    purge: nothing,
    invent: nothing,
    close: nothing,
    readReports: () => Promise.resolve([]),
  }
  const metrics = startMetrics({ store, categories, secret: 'a secret of this page' })
  const insightsTokenSha256 = createHash('sha256').update(token).digest('hex')
  let visitor = 0
  site = await serveApp(appWith({ metrics, insightsTokenSha256, addressOf: () => `visitor ${visitor++ >> 4}` }))
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const open = async (scheme: 'light' | 'dark' = 'light', width = 1280) => {
  const context = await browser.newContext({ viewport: { width, height: 1600 }, colorScheme: scheme })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${site.origin}/insights`)
  return { page, troubles }
}

/** By keyboard alone. */
const signIn = async (page: Page, word = token) => {
  await page.getByLabel('Token').focus()
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
}

test('a wrong token shows nothing and says so; the right one shows the figures, kept in memory alone', async () => {
  const { page, troubles } = await open()
  await signIn(page, 'another')
  await page.getByText('That is not the token').waitFor()
  expect(await page.locator('.panel').count()).toBe(0)
  await page.getByLabel('Token').fill('')
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  )
  expect(kept).not.toContain(token)
  await page.reload()
  await page.getByLabel('Token').waitFor()
  expect(await page.locator('.panel').count()).toBe(0)
  expect(troubles).toEqual([])
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)(
  'figures read well in %s at %i pixels: nothing axe objects to, nothing wider than the page',
  async (scheme, width) => {
    const { page } = await open(scheme, width)
    await expectAccessible(page)
    await signIn(page)
    await page.locator('.panel').nth(8).waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.SHOTS) {
      await page.screenshot({ path: `${process.env.SHOTS}/insights-${scheme}-${width}.png`, fullPage: true })
      if (width === 1280 && scheme === 'light')
        await page.pdf({ path: `${process.env.SHOTS}/insights.pdf`, format: 'A4' })
    }
  },
)

test('each picture says in words what it shows, has its figures beside it, and carries the mark of invented data', async () => {
  const { page } = await open()
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  for (const picture of await page.locator('.panel .chart').all()) {
    expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(20)
    expect(await picture.textContent()).toContain('INVENTED DATA')
  }
  for (const panel of await page.locator('.panel').all()) expect(await panel.locator('table').count()).toBe(1)
})

test('other weeks may be chosen, and the table taken as a file', async () => {
  const { page } = await open()
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  await page.getByLabel('First week').selectOption('2026-W45')
  await page.getByRole('button', { name: 'Show these weeks' }).click()
  await page.getByText('Weeks 2026-W45 to 2026-W47').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Get the CSV: What people needed', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('needs-2026-W45-2026-W47.csv')
})

test('the page loads under 60 kB', () => {
  const folder = 'dist/web/assets'
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('insights')) : []
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length, 0)
  expect(files.length).toBeGreaterThanOrEqual(2)
  expect(bytes).toBeLessThan(60 * 1024)
})
