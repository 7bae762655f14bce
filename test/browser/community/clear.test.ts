import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../support/accessible.ts'
import { besideAResident, everythingKept, kept, openTablet, origin, reachAnswer, ready, speak } from './desk.ts'

besideAResident()

/** Invented, and in no file of ours: if it is found anywhere, it came from here. */
const words = 'sore throat since my zebracrossing holiday'
const place = 'UB8 1UW'

const talk = async (page: Page) => {
  await speak(page, 'Polski')
  await page.getByRole('button', { name: 'Large size' }).click()
  await reachAnswer(page, words)
  await page.locator('input[name=place]').first().fill(place)
  await page.locator('form:has(input[name=place]) button.btn').first().click()
  await page.getByText('miles away').first().waitFor()
  await page.getByText('zebracrossing').first().waitFor()
}

const expectNothingLeft = async (page: Page) => {
  await ready(page)
  const left = await everythingKept(page)
  expect(left).not.toContain('zebracrossing')
  expect(left).not.toContain(place)
  expect(left).not.toContain('Pharmacy First')
  expect(await page.locator('main').getAttribute('lang')).toBe('en')
  expect(await page.locator('navigator-community').getAttribute('large')).toBe(null)
}

test('one tap on “Finish and clear” leaves nothing in the page, the history, storage, or behind “back” and “forward”', async () => {
  const { page, troubles } = await openTablet()
  await kept(page)
  await talk(page)
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Finish and clear' }).click()
  await expectNothingLeft(page)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.goBack().catch(() => null)
  await page.goForward().catch(() => null)
  await page.goto(`${origin()}/community`)
  await expectNothingLeft(page)
  expect(troubles).toEqual([])
})

test('a page left by another way is empty when “back” finds it again', async () => {
  const { page } = await openTablet()
  await talk(page)
  await page.goto(`${origin()}/services/nat-111`)
  await page.goBack()
  await expectNothingLeft(page)
})

test('nothing that a person says is ever stored, even before clearing: only the page itself and when it was last in touch', async () => {
  const { page } = await openTablet()
  await kept(page)
  await talk(page)
  const stored = await page.evaluate(async () => {
    const names = await caches.keys()
    const urls = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return {
      urls: urls.flat().map((url) => new URL(url).pathname),
      storage: { ...localStorage, ...sessionStorage },
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
    }
  })
  expect(stored.storage).toEqual({})
  expect(stored.cookie).toBe('')
  expect(stored.databases).toBe(0)
  const own = /^\/(assets\/[\w.-]+|community|community\/contact|community\.webmanifest|community-icon\.svg)$/
  expect(stored.urls.filter((path) => !own.test(path))).toEqual([])
})

test('after nine idle minutes a warning of 60 seconds; one key goes on; left alone, everything clears', async () => {
  const { page } = await openTablet()
  await talk(page)
  const warning = page.getByRole('dialog', { name: 'Still there?' })
  await page.clock.runFor(8.5 * 60_000)
  expect(await warning.isVisible()).toBe(false)
  await page.clock.runFor(35_000)
  await warning.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Shift')
  await warning.waitFor({ state: 'hidden' })
  await page.getByText('zebracrossing').first().waitFor()
  await page.clock.runFor(9 * 60_000 + 5000)
  await warning.waitFor()
  await page.getByText('zebracrossing').first().waitFor()
  await Promise.all([page.waitForEvent('load'), page.clock.runFor(60_000)])
  await expectNothingLeft(page)
}, 60_000)

test('a tablet that slept through the warning clears when it wakes, before a touch can extend anything', async () => {
  const { page } = await openTablet()
  await talk(page)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 3 * 60 * 60_000))
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('a')])
  await page.clock.resume()
  await expectNothingLeft(page)
})

test('a page that nobody has touched does not warn and does not reload', async () => {
  const { page } = await openTablet()
  let loads = 0
  page.on('load', () => (loads += 1))
  await page.clock.runFor(30 * 60_000)
  expect(loads).toBe(0)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('“Exit this page” and Shift three times blank the page at once', async () => {
  const { page } = await openTablet()
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'The weather' }))
  await reachAnswer(page, words)
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
  await page.waitForURL('https://www.bbc.co.uk/weather')
  await page.goBack().catch(() => null)
  expect(await page.content()).not.toContain('zebracrossing')
})
