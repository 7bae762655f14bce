import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { appWith } from './conversation.ts'
import { serveApp } from './demo-site.ts'
import { inChromium, type Opened } from './in-chromium.ts'

let opened: Opened

/** Call once at the top of a test file: a real Chromium, and the whole application at two minutes past eight on a Friday. */
export const atTheDesk = () => {
  const now = Temporal.ZonedDateTime.from('2026-11-20T08:02:00[Europe/London]')
  opened = inChromium(() => serveApp(appWith({ now: () => now })))
}

export type Desk = {
  readonly page: Page
  /** Policy violations, uncaught errors and console errors. */
  readonly troubles: string[]
  readonly requests: { readonly url: string; readonly body: string }[]
  /** Keys pressed so far. */
  readonly keys: () => number
  readonly press: (...keys: string[]) => Promise<void>
}

const permissions = ['clipboard-read', 'clipboard-write']

export const open = async (options: BrowserContextOptions = {}, query = '?practice=E86632'): Promise<Desk> => {
  const context = await opened.browser.newContext({ viewport: { width: 1280, height: 800 }, permissions, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const troubles: string[] = []
  const requests: { url: string; body: string }[] = []
  let pressed = 0
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() ?? '' }))
  await page.goto(`${opened.site.origin}/reception${query}`)
  await page.locator('#matches').waitFor()
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      pressed += 1
      await page.keyboard.press(key)
    }
    await settled(page)
  }
  return { page, troubles, requests, keys: () => pressed, press }
}

/** No answer is on its way. */
const settled = (page: Page) => page.locator('[aria-busy=true]').waitFor({ state: 'detached' })

/** Types a line and sends it, as a receptionist does. */
export const say = async ({ page, press }: Desk, words: string) => {
  if (!(await page.locator('#line').evaluate((line) => line.matches(':focus')))) await press('/')
  await page.keyboard.type(words)
  await press('Enter')
}

const isAnswered = async ({ page }: Desk) => (await page.locator('#reached').count()) > 0

/** "None" to every question, and the age and sex where they are asked: by keys alone. */
export const answerAll = async (desk: Desk, person = '34f') => {
  for (let at = 0; at < 12 && !(await isAnswered(desk)); at++) {
    if ((await desk.page.locator('#about').count()) > 0) await desk.press(...person, 'Enter')
    else if ((await desk.page.locator('.opt input').count()) > 0) await desk.press('0', 'Enter')
    else await desk.press('0')
  }
  expect(await isAnswered(desk)).toBe(true)
}

export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
export const text = async (page: Page, selector: string) =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ')
