import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { appWith } from '../../support/conversation.ts'
import { serveApp } from '../../support/demo-site.ts'
import { inChromium, type Opened } from '../../support/in-chromium.ts'

/** Saturday 21 November 2026, ten past two: pharmacies are open. The clock of the service and of the tablet alike. */
export const now = Temporal.ZonedDateTime.from('2026-11-21T14:10:00[Europe/London]')

let opened: Opened

const serveNow = () => {
  const app = appWith({ now: () => now })
  const date = new Date(now.epochMilliseconds).toUTCString()
  return serveApp({
    fetch: async (request) => {
      const response = await app.fetch(request)
      response.headers.set('date', date)
      return response
    },
  })
}

/** Call once at the top of a test file: the whole application, and a real Chromium. */
export const besideAResident = () => {
  opened = inChromium(serveNow)
}

export const origin = () => opened.site.origin

export type Tablet = {
  readonly page: Page
  readonly context: BrowserContext
  /** Policy violations, uncaught errors and console errors. */
  readonly troubles: string[]
}

/** A tablet on its side with the page open and ready. */
export const openTablet = async (options: BrowserContextOptions = {}): Promise<Tablet> => {
  const context = await opened.browser.newContext({ viewport: { width: 1024, height: 768 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  await page.clock.install({ time: now.epochMilliseconds })
  await page.goto(`${origin()}/community`)
  await ready(page)
  return { page, context, troubles }
}

export const ready = (page: Page) => page.locator('.tile').first().waitFor()

export const speak = async (page: Page, name: string) => {
  await page.locator('.settings button[aria-expanded]').click()
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.chooser').waitFor({ state: 'detached' })
}

/** Types a need and answers "none of these" and an age of 34 until there is an answer. */
export const reachAnswer = async (page: Page, words: string, age = '34') => {
  await page.locator('#need').fill(words)
  await page.keyboard.press('Enter')
  for (let screen = 0; screen < 9; screen += 1) {
    const question = page.locator('main fieldset').first()
    const end = page.locator('main .card-head, main .band').first()
    await question.or(end).first().waitFor()
    if (await end.isVisible()) return
    const before = await page.locator('main').innerText()
    if (await page.locator('input[name=age]').count()) await page.locator('input[name=age]').fill(age)
    const female = page.locator('input[value=female]')
    if (await female.count()) await female.check()
    const none = page.locator('main form ul.pair input[type=checkbox]').first()
    if (await none.count()) await none.check()
    const no = page.locator('main fieldset > button.opt').nth(1)
    await ((await no.count()) ? no : page.locator('main form button.main')).click()
    await page.waitForFunction(
      (text) =>
        (document.querySelector('navigator-community')?.shadowRoot?.querySelector('main') as HTMLElement).innerText !==
        text,
      before,
    )
  }
  throw new Error('no answer after nine screens')
}

/** The worker has fetched everything and waits for nothing. */
export const kept = async (page: Page) => {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(async () => {
    const names = await caches.keys()
    return names.some((name) => name.startsWith('navigator-community-v')) && navigator.serviceWorker.controller !== null
  })
}

/** Everything a browser could keep, as one string. */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const bodies = await Promise.all(
          (await cache.keys()).map(async ({ url }) =>
            url.includes('/assets/') ? url : `${url} ${await (await cache.match(url))!.text()}`,
          ),
        )
        return `${name} ${bodies.join(' ')}`
      }),
    )
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    const stored = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, document.title]
    const shown = document.querySelector('navigator-community')?.shadowRoot?.innerHTML ?? ''
    const values = [...(document.querySelector('navigator-community')?.shadowRoot?.querySelectorAll('input') ?? [])]
    return JSON.stringify([texts, databases, stored, history.state, shown, values.map(({ value }) => value)])
  })
