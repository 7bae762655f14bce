import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { questionExamples } from '../../web/components/question/question.examples.ts'
import { faults, wcag } from '../support/accessible.ts'
import { inChromium } from '../support/in-chromium.ts'
import { serveWeb } from '../support/demo-site.ts'
import { clippedText, isBlank, sideways } from '../support/seen.ts'

const opened = inChromium(serveWeb)

const phone = { viewport: { width: 390, height: 844 } }
const looks: Readonly<Record<string, BrowserContextOptions & { rtl?: true }>> = {
  light: phone,
  dark: { ...phone, colorScheme: 'dark' },
  'forced colours': { ...phone, forcedColors: 'active' },
  'right to left': { ...phone, rtl: true },
  '320 px': { viewport: { width: 320, height: 640 } },
}
const names = [...Object.keys({ ...questionExamples, ...answerExamples }), 'inform']

/** The gallery, with every state drawn and everything fetched. */
const gallery = async ({ rtl, ...options }: (typeof looks)[string]): Promise<Page> => {
  const page = await (await opened.browser.newContext({ reducedMotion: 'reduce', ...options })).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${opened.site.origin}/gallery`)
  if (rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await page
    .locator('same-day-navigator .tail')
    .nth(names.length - 1)
    .waitFor()
  await page.locator('same-day-navigator .after').first().waitFor()
  return page
}

describe.each(Object.entries(looks))('%s', (_, look) => {
  let page: Page
  beforeAll(async () => {
    page = await gallery(look)
  })
  afterAll(() => page.context().close())

  test.each(names)('%s: a picture that is not blank, nothing out of the side, no clipped words', async (name) => {
    // By its words, not its role: what was hidden for the state before has no role.
    const heading = page.locator('h2').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) })
    const section = page.locator('section', { has: heading }).first()
    const widget = section.locator('same-day-navigator')
    await section.evaluate((one) => {
      for (const each of document.querySelectorAll<HTMLElement>('.states > section')) each.hidden = each !== one
    })
    expect(await isBlank(await widget.screenshot(), page), 'the picture shows hardly more than one colour').toBe(false)
    expect(await widget.evaluate(sideways)).toEqual([])
    expect(await widget.evaluate(clippedText)).toEqual([])
  })

  test('every state: no accessibility fault at WCAG 2.2 AA', async () => {
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('.states > section')) each.hidden = false
    })
    expect(await faults(page, wcag, 'same-day-navigator')).toEqual([])
  }, 90_000)
})

test('the checks find what they are for: nothing drawn, words out of the side or cut off, pale words, a link with no name', async () => {
  const page = await (await opened.browser.newContext(phone)).newPage()
  await page.goto(`${opened.site.origin}/gallery`)
  await page.evaluate(() => {
    const broken = document.createElement('div')
    broken.id = 'broken'
    const paragraph = (id: string, words: string) =>
      Object.assign(document.createElement('p'), { id, textContent: words })
    const nameless = Object.assign(document.createElement('a'), { href: '/' })
    broken
      .attachShadow({ mode: 'open' })
      .append(paragraph('wide', 'word'), paragraph('cut', 'many words here'), nameless)
    document.body.replaceChildren(broken)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#wide{width:900px;color:#ccc} #cut{width:20px;height:10px;overflow:hidden}')
    broken.shadowRoot!.adoptedStyleSheets = [sheet]
  })
  const broken = page.locator('#broken')
  expect(await broken.evaluate(sideways)).toEqual(['the page scrolls sideways', expect.stringContaining('id="wide"')])
  expect(await broken.evaluate(clippedText)).toEqual([expect.stringContaining('id="cut"')])
  expect((await faults(page, wcag, '#broken')).map((fault) => fault.split(':')[0])).toEqual([
    'color-contrast',
    'link-name',
  ])
  await page.evaluate(() => document.body.replaceChildren())
  expect(await isBlank(await page.screenshot(), page)).toBe(true)
  await page.context().close()
})
