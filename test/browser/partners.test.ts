import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../support/accessible.ts'
import { inChromium } from '../support/in-chromium.ts'
import { serveWeb } from '../support/demo-site.ts'

const opened = inChromium(serveWeb)

const open = async (width = 1280) => {
  const page = await (await opened.browser.newContext({ viewport: { width, height: 800 } })).newPage()
  const troubles: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${opened.site.origin}/partners`)
  await page.locator('#tag').getByText('same-day-navigator').waitFor()
  return { page, troubles, requests }
}

const check = async (page: Page, text: string) => {
  await page.getByLabel('HTML, headers or settings').fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  return page.locator('#results li').allTextContents()
}

test('the tag follows what is chosen, and passes its own check', async () => {
  const { page, troubles } = await open()
  await page.getByLabel('Your partner name').fill('fernborough')
  await page.getByLabel('Where it sits').selectOption('corner')
  const tag = await page.locator('#tag').textContent()
  expect(tag).toContain(`src="${opened.site.origin}/embed.js"`)
  expect(tag).toContain('partner="fernborough" lang="en" placement="corner"')
  await check(
    page,
    `<html lang="en"><meta name="viewport" content="width=device-width">${tag}\nContent-Security-Policy: default-src 'self' ${opened.site.origin}`,
  )
  expect(await page.getByRole('heading', { name: 'Nothing has to change' }).isVisible()).toBe(true)
  await expectAccessible(page)
  expect(troubles).toEqual([])
})

test('what is pasted is read and never run or fetched; the outcome takes the focus', async () => {
  const { page, requests, troubles } = await open()
  const before = requests.length
  const found = await check(
    page,
    '<html><img src="https://elsewhere.example/a.png" onerror="window.ran=1"><script>window.ran=1</script><meta name=viewport content="user-scalable=no">',
  )
  expect(await page.locator('#verdict').textContent()).toMatch(/things have to change/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
  expect(found[0]).toMatch(/^\s*Change this/)
  await page.waitForTimeout(300)
  expect(requests.slice(before)).toEqual([])
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(troubles).toEqual([])
})

test('320 px: nothing out of the side, no accessibility fault with results shown', async () => {
  const { page } = await open(320)
  await check(page, 'same-day-navigator { --navigator-accent: #9bd }')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})
