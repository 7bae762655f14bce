import { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { TriageRequest } from '../../api/contract/request.ts'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { inChromium } from '../support/in-chromium.ts'
import { serveApp, serveWeb } from '../support/demo-site.ts'

const opened = inChromium(serveWeb)

type Partner = { readonly policy?: string; readonly before?: string; readonly style?: string; readonly body?: string }

/** A site that is not ours: its own origin, its own policy, its own scripts and styles, our tag. */
const partnerSite = ({ policy, before = '', style = '', body }: Partner) => {
  const tag =
    '<same-day-navigator partner="demo"><a href="tel:999">999</a><a href="tel:111">111</a></same-day-navigator>'
  const app = new Hono()
  app.get('/old.js', (c) => c.body(before, 200, { 'content-type': 'text/javascript' }))
  app.get('/site.css', (c) => c.body(style, 200, { 'content-type': 'text/css' }))
  app.get('/', (c) => {
    if (policy) c.header('content-security-policy', policy)
    return c.html(
      `<!doctype html><html lang="en"><head><title>A partner</title><meta name="viewport" content="width=device-width">` +
        `<link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css"><script src="/old.js"></script>` +
        `<script type="module" src="${opened.site.origin}/embed.js"></script></head><body><main><h1>A partner</h1>${body ?? tag}</main></body></html>`,
    )
  })
  return serveApp(app)
}

const visit = async (partner: Partner) => {
  const site = await partnerSite(partner)
  const page = await (await opened.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  page.setDefaultTimeout(15_000)
  const sent: TriageRequest[] = []
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  await page.route('**/v1/triage', async (route) => {
    const reply = sent.length === 0 ? chooseAnyExample : answerExamples.pharmacy
    sent.push(route.request().postDataJSON() as TriageRequest)
    await route.fulfill({ json: reply, headers: { 'access-control-allow-origin': '*' } })
  })
  await page.goto(site.origin)
  return { page, sent, troubles, site }
}

/** From the first word to an answer, with everything that is fetched on the way. */
const wholeConversation = async (page: Page) => {
  await page.getByLabel('What do you need help with today?').fill('sore throat')
  await page.keyboard.press('Enter')
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'Go to a pharmacy and ask for Pharmacy First' }).waitFor()
  await page.locator('.after').waitFor()
}

test('another origin, a strict content policy, Trusted Types: a whole conversation, and the policy is never met', async () => {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${opened.site.origin}`,
    `connect-src ${opened.site.origin}`,
    "style-src 'self'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
  const { page, sent, troubles, site } = await visit({ policy })
  await wholeConversation(page)
  expect(sent[1]!.answers).toEqual([{ question: 'signs-1', choices: ['none'] }])
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('button', { name: 'Polski' }).first().click()
  await page.locator('.own').waitFor()
  expect(troubles).toEqual([])
  await site.stop()
})

const litter = `
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' };
  Object.prototype.toJSONString = function () { return 'x' };
  Array.prototype.each = Array.prototype.first = Array.prototype.include = function () { return this };
  String.prototype.strip = Function.prototype.bindAsEventListener = function () { return this };
  Element.prototype.hide = function () { this.style.display = 'none' };
  window.$ = window.jQuery = window._ = function () { return window };
  window.define = function () {}; window.define.amd = {}; window.require = 'x'; window.module = { exports: {} };
  window.Promise = class OldPromise extends Promise {};
`

test('an old page: lists that say they are text, littered prototypes and a promise of its own', async () => {
  const { page, sent, troubles, site } = await visit({ before: litter })
  await wholeConversation(page)
  expect(sent[1]!.answers).toEqual([{ question: 'signs-1', choices: ['none'] }])
  expect(troubles).toEqual([])
  await site.stop()
})

const reset = `
  *, *::before, *::after { all: unset !important; color: red !important; font: 7px cursive !important; }
  html { font-size: 40% !important; direction: ltr; }
  same-day-navigator { display: block !important; text-transform: uppercase; letter-spacing: 9px; line-height: 0; }
  button, input, a, p, h2, li { display: none !important; }
  :focus { outline: none !important; }
`

test('hostile styles reach the tag and no further', async () => {
  const calm = await visit({})
  const wild = await visit({ style: reset })
  const look = async (page: Page) => {
    await wholeConversation(page)
    return page.locator('.card-head h3').evaluate((node) => {
      const { color, fontSize, fontFamily, display, letterSpacing, textTransform, lineHeight } = getComputedStyle(node)
      return { color, fontSize, fontFamily, display, letterSpacing, textTransform, lineHeight }
    })
  }
  expect(await look(wild.page)).toEqual(await look(calm.page))
  expect(wild.troubles).toEqual([])
  await calm.site.stop()
  await wild.site.stop()
})

test('two on a page, one of them in the corner: each holds its own conversation', async () => {
  const body =
    '<same-day-navigator partner="demo"></same-day-navigator><same-day-navigator partner="demo" placement="corner"></same-day-navigator>'
  const { page, troubles, site } = await visit({ body })
  await page.getByRole('button', { name: 'Get help today' }).click()
  const corner = page.locator('same-day-navigator[placement]')
  await corner.getByLabel('What do you need help with today?').fill('sore throat')
  await page.keyboard.press('Enter')
  await corner.getByLabel('None of these').waitFor()
  await page.keyboard.press('Escape')
  expect(
    await page.locator('same-day-navigator').first().getByLabel('What do you need help with today?').isVisible(),
  ).toBe(true)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Get help today' }).click()
  expect(await corner.getByLabel('None of these').isVisible()).toBe(true)
  expect(troubles).toEqual([])
  await site.stop()
})
