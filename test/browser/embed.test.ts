import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { chooseAnyExample, questionExamples } from '../../web/components/question/question.examples.ts'
import { onTheDemoPage, openWidget, say } from '../support/widget.ts'

onTheDemoPage()

const kB = 1000

test('the embed weighs at most 25 kB: script, styles and English words', () => {
  expect(gzipSync(readFileSync('dist/web/embed.js')).length).toBeLessThanOrEqual(25 * kB)
})

test('the embed is one file: it waits for no other', () => {
  expect(readFileSync('dist/web/embed.js', 'utf8')).not.toMatch(/(^|[;}])import[{*"'\s]/)
})

test('the gallery shows every state and meets no trouble', async () => {
  const { page, troubles } = await openWidget({ path: '/gallery' })
  const states = Object.keys({ ...questionExamples, ...answerExamples }).length + 1
  await page
    .locator('same-day-navigator .tail')
    .nth(states - 1)
    .waitFor()
  expect(troubles).toEqual([])
})

test('before anyone touches it: no request but the script, no cookie, no storage, no font', async () => {
  const { page, requests } = await openWidget()
  await page.waitForTimeout(300)
  expect(requests.map((url) => new URL(url).pathname.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
    '/',
    '/assets/demo.css',
    '/embed.js',
  ])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(await page.evaluate(() => [...document.fonts].length)).toBe(0)
})

test('a whole conversation leaves nothing behind and never meets the content policy', async () => {
  const { page, troubles } = await openWidget({ replies: [chooseAnyExample, answerExamples.pharmacy] })
  await say(page, 'my throat is killing me')
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Why this?').click()
  await page.getByRole('button', { name: 'Change' }).click()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(new URL(page.url()).href).toBe(`${new URL(page.url()).origin}/`)
  expect(troubles).toEqual([])
})

test('an old page that litters its prototypes and globals does not disturb it', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample] })
  await page.addInitScript(() => {
    Object.assign(Array.prototype, { each: () => undefined })
    Object.assign(Object.prototype, { extend: () => undefined })
    Object.assign(window, { $: null, html: 1, css: 2, render: 3, define: { amd: {} }, require: 'x' })
  })
  await page.reload()
  await say(page, 'sore throat')
  await page.getByText('Do you have any of these now?', { exact: true }).waitFor()
  expect(sent[0]?.message).toBe('sore throat')
})

test('without scripts the words inside the tag still help', async () => {
  const { page } = await openWidget({ javaScriptEnabled: false })
  expect(await page.locator('same-day-navigator a[href="tel:999"]').isVisible()).toBe(true)
})

test('several on one page keep apart', async () => {
  const tag = '<same-day-navigator></same-day-navigator>'
  const { page, troubles } = await openWidget({ replies: [chooseAnyExample], body: tag + tag })
  const first = page.locator('same-day-navigator').first()
  await first.getByLabel('What do you need help with today?').fill('sore throat')
  await first.getByRole('button', { name: 'Send' }).click()
  await first.getByText('Do you have any of these now?', { exact: true }).waitFor()
  expect(
    await page.locator('same-day-navigator').last().getByLabel('What do you need help with today?').isVisible(),
  ).toBe(true)
  expect(troubles).toEqual([])
})
