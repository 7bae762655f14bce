import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerExamples, informExample } from '../../web/components/answer/answer.examples.ts'
import { questionExamples } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { onTheDemoPage, openWidget as open, say } from '../support/widget.ts'

onTheDemoPage()

/** How it looks is the service's answer on show: the engine would only take its place when a machine is slow. */
const openWidget = (setting: Parameters<typeof open>[0] = {}) => open({ ...setting, engine: false })

const states = { ...questionExamples, ...answerExamples, inform: informExample }

const sideways = (page: Page) =>
  page.evaluate(() => {
    const inside = [...document.querySelector('same-day-navigator')!.shadowRoot!.querySelectorAll('*')]
    const wide = inside.filter((node) => {
      const { right, left, width } = node.getBoundingClientRect()
      return width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !node.closest('.vh')
    })
    return [
      document.documentElement.scrollWidth > innerWidth ? 'page' : '',
      ...wide.map((node) => node.outerHTML.slice(0, 80)),
    ].filter(Boolean)
  })

const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('same-day-navigator')!.shadowRoot!
    const targets = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not(.opt input), .opt'),
    ]
    const sentence = (node: Element) =>
      node.localName === 'a' && node.closest('p, li') && !node.matches('.btn, .ways a')
    return targets
      .filter((node) => node.checkVisibility() && !sentence(node))
      .filter((node) => node.getBoundingClientRect().height < 43.5 || node.getBoundingClientRect().width < 43.5)
      .map(
        (node) =>
          `${node.outerHTML.slice(0, 80)} ${node.getBoundingClientRect().width}×${node.getBoundingClientRect().height}`,
      )
  })

const show = async (page: Page) => {
  await say(page, 'my throat is killing me')
  await page.locator('.body [data-input], .body .told, .body .band').first().waitFor()
}

test.each(Object.entries(states))(
  '%s: 320 px wide, nothing runs out of the side, every target is big enough',
  async (_, reply) => {
    const { page } = await openWidget({ replies: [reply], viewport: { width: 320, height: 256 } })
    expect(await sideways(page)).toEqual([])
    await show(page)
    expect(await sideways(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  },
)

test('with text twice as large nothing is lost', async () => {
  const { page } = await openWidget({ replies: [answerExamples.pharmacy], viewport: { width: 390, height: 844 } })
  await show(page)
  await page.getByRole('button', { name: 'Larger' }).click()
  expect(await sideways(page)).toEqual([])
})

test.each(['dark', 'light'] as const)('%s: contrast holds in a question and an answer', async (colorScheme) => {
  for (const reply of [questionExamples['choose-any'], answerExamples.pharmacy, answerExamples.crisis]) {
    const { page } = await openWidget({ replies: [reply], colorScheme })
    await show(page)
    await expectAccessible(page)
  }
})

test.each(['dark', 'light'] as const)(
  '%s: contrast holds while the service thinks, for 999 and 111 too',
  async (colorScheme) => {
    const { page } = await openWidget({
      replies: [questionExamples['choose-any'], () => new Promise(() => {})],
      colorScheme,
    })
    await show(page)
    // Its patience has an end, and a slow machine looks later than that: here it has none.
    await page.evaluate(() => {
      const short = (act: () => void, ms = 0) => (ms < 1000 ? wait(act, ms) : 0)
      const wait = window.setTimeout
      Object.assign(window, { setTimeout: short })
    })
    await page.getByLabel('None of these').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('.body[aria-busy=true]').waitFor()
    await expectAccessible(page)
    expect(await page.locator('.body[aria-busy=true] a[href="tel:999"]').first().isVisible()).toBe(true)
  },
)

test('forced colours and less motion: everything is still there', async () => {
  const { page, troubles } = await openWidget({
    replies: [questionExamples['choose-any']],
    forcedColors: 'active',
    reducedMotion: 'reduce',
  })
  await show(page)
  await page.getByLabel('Fighting for breath').check()
  await expectAccessible(page)
  const moving = await page.evaluate(
    () =>
      [...document.querySelector('same-day-navigator')!.shadowRoot!.querySelectorAll('*')].filter((node) => {
        const { transitionDuration, transitionProperty, animationName } = getComputedStyle(node)
        return (transitionDuration !== '0s' && transitionProperty !== 'none') || animationName !== 'none'
      }).length,
  )
  expect(moving).toBe(0)
  expect(troubles).toEqual([])
})

test('right to left: the layout turns round', async () => {
  const { page } = await openWidget({ replies: [answerExamples.pharmacy] })
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await show(page)
  const mark = await page.locator('.mark').boundingBox()
  expect(mark!.x).toBeGreaterThan(300)
  expect(await sideways(page)).toEqual([])
})

test('a page with its own root size and wild styles does not change how it reads', async () => {
  const { page } = await openWidget()
  const before = await page.locator('.lead').evaluate((node) => getComputedStyle(node).fontSize)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'html{font-size:62.5%} *{all:unset;color:red!important} body{text-align:center;font:italic 9px serif}',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const after = await page.locator('.lead').evaluate((node) => {
    const { fontSize, fontStyle, textAlign } = getComputedStyle(node)
    return { fontSize, fontStyle, textAlign }
  })
  expect(after).toEqual({ fontSize: before, fontStyle: 'normal', textAlign: 'start' })
})
