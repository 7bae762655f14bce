import { expect, test } from 'vitest'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { focused, onTheDemoPage, openWidget, say } from '../support/widget.ts'

onTheDemoPage()

const corner =
  '<main><h1>A council</h1><a href="#before">Before</a><same-day-navigator placement="corner"></same-day-navigator><a href="#after">After</a></main>'

test('in the corner: opens, takes the focus, closes with Esc and gives the focus back', async () => {
  const { page } = await openWidget({ body: corner })
  const launcher = page.getByRole('button', { name: 'Get help today' })
  await expectAccessible(page)
  await launcher.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Same-Day Navigator' })
  await dialog.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Language')
  await page.keyboard.press('Escape')
  expect(await dialog.count()).toBe(0)
  expect(await focused(page)).toBe('Get help today')
})

test('the panel is not a trap: Tab goes on into the page', async () => {
  const { page } = await openWidget({ body: corner, viewport: { width: 1280, height: 800 } })
  await page.getByRole('button', { name: 'Get help today' }).click()
  const seen = new Set<string>()
  for (let presses = 0; presses < 40 && !seen.has('After'); presses += 1) {
    await page.keyboard.press('Tab')
    seen.add(await focused(page))
  }
  expect(seen).toContain('After')
})

test('the partner hears that it opened, reached and closed, and nothing else', async () => {
  const { page } = await openWidget({ body: corner, replies: [chooseAnyExample] })
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['navigator-open', 'navigator-close'])
      addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]))
  })
  await page.getByRole('button', { name: 'Get help today' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual([
    ['navigator-open', undefined],
    ['navigator-close', undefined],
  ])
})

test('F6 goes between the message and what answers it', async () => {
  const { page } = await openWidget({ replies: [chooseAnyExample] })
  await say(page, 'sore throat')
  await page.getByText('Do you have any of these now?').first().waitFor()
  expect(await focused(page)).toBe('Questions and answers')
  await page.keyboard.press('F6')
  expect(await focused(page)).toBe('input')
  await page.keyboard.press('F6')
  expect(await focused(page)).toBe('Questions and answers')
})

test('a new message does not take the focus from the rest of the page', async () => {
  const { page } = await openWidget({
    body: '<button>Mine</button><same-day-navigator></same-day-navigator>',
    replies: [
      async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.fulfill({ json: chooseAnyExample })
      },
    ],
  })
  await say(page, 'sore throat')
  await page.getByRole('button', { name: 'Mine' }).focus()
  await page.getByText('Do you have any of these now?').first().waitFor()
  expect(await focused(page)).toBe('Mine')
})

test('exit blanks the page and replaces it; Shift three times does the same', async () => {
  const { page } = await openWidget()
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }))
  await page.goto(`${page.url()}#here`)
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await page.waitForURL('https://www.bbc.co.uk/weather')
  const other = await openWidget()
  await other.page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }))
  for (const key of ['Shift', 'a', 'Shift', 'Shift']) await other.page.keyboard.press(key)
  await other.page.waitForTimeout(200)
  expect(other.page.url()).not.toContain('bbc')
  await other.page.keyboard.press('Shift')
  await other.page.waitForURL('https://www.bbc.co.uk/weather')
})

test('on a phone the panel stays inside what the keyboard leaves free, and comes back when it closes', async () => {
  const phone = { width: 390, height: 844 }
  const { page } = await openWidget({ body: corner, viewport: phone })
  await page.getByRole('button', { name: 'Get help today' }).click()
  const dialog = page.getByRole('dialog', { name: 'Same-Day Navigator' })
  /** A keyboard shrinks what is seen of a page, and may push it up: the page hears of it as phones tell it. */
  const leave = (height: number, offsetTop: number) =>
    page.evaluate(
      (free) => {
        for (const [name, value] of Object.entries(free))
          Object.defineProperty(window.visualViewport, name, { value, configurable: true })
        window.visualViewport!.dispatchEvent(new Event('resize'))
      },
      { height, offsetTop },
    )
  await leave(430, 60)
  expect(await dialog.boundingBox()).toMatchObject({ y: 60, height: 430 })
  for (const part of [dialog.getByRole('textbox'), dialog.getByRole('link', { name: /999/ }).last()]) {
    await part.scrollIntoViewIfNeeded()
    const { y, height } = (await part.boundingBox())!
    expect(y).toBeGreaterThanOrEqual(60)
    expect(y + height).toBeLessThanOrEqual(60 + 430)
  }
  await leave(phone.height, 0)
  expect(await dialog.boundingBox()).toMatchObject({ y: 0, height: phone.height })
})
