import { expect, test } from 'vitest'
import { expectAccessible } from '../../support/accessible.ts'
import { besideAResident, openTablet, reachAnswer, speak } from './desk.ts'

besideAResident()

const overflow = 'document.documentElement.scrollWidth - innerWidth'

test.each([
  ['on its side', { width: 1024, height: 768 }, 'light'],
  ['upright', { width: 768, height: 1024 }, 'dark'],
  ['a phone at 400 %', { width: 320, height: 640 }, 'light'],
] as const)(
  '%s: start, languages, situation, question, answer and paper: nothing axe objects to, nothing wider than the page',
  async (_, viewport, colorScheme) => {
    const { page, troubles } = await openTablet({ viewport, colorScheme })
    const fine = async () => {
      // Tall enough that nothing lies half under the foot, which stays in view: what is there can be scrolled out of it.
      await page.setViewportSize({ ...viewport, height: 6000 })
      await expectAccessible(page)
      await page.setViewportSize(viewport)
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    }
    await fine()
    await page.locator('.settings button[aria-expanded]').click()
    await fine()
    await page.getByRole('button', { name: 'العربية' }).click()
    await fine()
    await page.locator('.tile').first().click()
    await fine()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.locator('#need').fill('sore throat for 3 days')
    await page.keyboard.press('Enter')
    await page.locator('main fieldset').first().waitFor()
    await fine()
    await page.getByRole('button', { name: 'رجوع' }).click()
    await reachAnswer(page, 'sore throat for 3 days')
    await fine()
    await page.getByRole('button', { name: 'Hand-out' }).click()
    await fine()
    await page.getByRole('button', { name: 'Large print' }).click()
    await fine()
    expect(troubles).toEqual([])
  },
  90_000,
)

test('every need on the page can be pressed with a thumb: nothing under 56 px but links in a sentence', async () => {
  const { page } = await openTablet()
  const small = await page.evaluate(() =>
    [...document.querySelector('navigator-community')!.shadowRoot!.querySelectorAll('button, input, a.btn')]
      .map((each) => [each.textContent?.trim(), Math.round(each.getBoundingClientRect().height)] as const)
      .filter(([, height]) => height > 0 && height < 56),
  )
  expect(small).toEqual([])
})

test('the words are about the person, or to them, as the worker chooses; the questions follow', async () => {
  const { page } = await openTablet()
  const sent: unknown[] = []
  page.on('request', (request) => request.url().endsWith('/v1/triage') && sent.push(request.postDataJSON()))
  await page.getByText('What do they need help with today?').waitFor()
  await page.getByRole('button', { name: 'They have no GP' }).waitFor()
  await page.getByRole('button', { name: 'You to them' }).click()
  await page.getByText('What do you need help with today?').waitFor()
  await page.getByRole('button', { name: 'You have no GP' }).waitFor()
  await page.locator('#need').fill('sore throat')
  await page.keyboard.press('Enter')
  await page.getByText('Do you have any of these now?', { exact: true }).waitFor()
  expect(sent).toMatchObject([{ audience: 'community', person: { asking: 'self' } }])
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('button', { name: 'They about them' }).click()
  await page.locator('#need').fill('sore throat')
  await page.keyboard.press('Enter')
  await page.getByText('Do they have any of these now?', { exact: true }).waitFor()
  expect(sent[1]).toMatchObject({ person: { asking: 'with-them' } })
})

test('English stands beside the chosen language, in the question, the needs and the emergency signs', async () => {
  const { page } = await openTablet()
  await speak(page, 'ਪੰਜਾਬੀ')
  const main = await page.locator('main').innerText()
  for (const english of ['What do they need help with today?', 'Sore throat or cold', 'Chest pain', 'Call 999'])
    expect(main).toContain(english)
  expect(main.match(/[\u0A00-\u0A7F]/g)!.length).toBeGreaterThan(100)
})

test('a situation needs no question: what to do, who helps, when not to wait, and where it comes from', async () => {
  const { page } = await openTablet()
  for (const name of await page.locator('.tile').allInnerTexts()) {
    await page.getByRole('button', { name: name.trim(), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: name.trim() }).waitFor()
    expect(await page.locator('.steps li').count()).toBeGreaterThan(1)
    expect(await page.locator('main .card a[href^="tel:"], main .card a[href^="https:"]').count()).toBeGreaterThan(0)
    expect(await page.locator('main').innerText()).toMatch(/999/)
    await page.getByRole('button', { name: 'Start' }).click()
  }
})

test('by keyboard alone: say what is wrong, answer, and come to the paper', async () => {
  const { page } = await openTablet()
  const name = () =>
    page.evaluate(() => {
      const inner = document.querySelector('navigator-community')!.shadowRoot!.activeElement
      return (inner?.getAttribute('aria-label') || inner?.textContent || inner?.localName || '').trim()
    })
  const tabTo = async (wanted: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      if (wanted.test(await name())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${wanted} is not reached by Tab`)
  }
  await tabTo(/^They have no food today/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await tabTo(/^Hand-out/)
  await page.keyboard.press('Enter')
  await tabTo(/^Print/)
  await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }))
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (window as unknown as { printed?: boolean }).printed)).toBe(true)
})

test('call 999 comes first, alone, takes focus and offers no paper', async () => {
  const { page } = await openTablet()
  await page.locator('#need').fill('crushing chest pain and cannot breathe')
  await page.keyboard.press('Enter')
  await page.locator('.red-band').waitFor()
  const first = await page.evaluate(() => {
    const root = document.querySelector('navigator-community')!.shadowRoot!
    const focus = root.activeElement
    const shown = [...root.querySelectorAll('a, button')].find((each) => each.getBoundingClientRect().height > 0)
    return { isFirst: shown === focus, href: focus?.getAttribute('href') }
  })
  expect(first).toEqual({ isFirst: true, href: 'tel:999' })
  expect(await page.getByRole('button', { name: 'Hand-out' }).count()).toBe(0)
  await expectAccessible(page)
})

test('on a sensitive subject the worker is asked whether paper is safe, and until then there is none', async () => {
  const { page } = await openTablet()
  await reachAnswer(page, 'my partner hits me')
  await page.getByRole('button', { name: 'Hand-out' }).click()
  await page.getByText('Is it safe for them to take paper home?').waitFor()
  expect(await page.locator('.sheet').count()).toBe(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'No, or not sure' }).click()
  await page.getByText('Then print nothing.').waitFor()
  expect(await page.locator('.sheet').count()).toBe(0)
  await page.getByRole('button', { name: 'Yes, it is safe' }).click()
  await page.locator('.sheet').waitFor()
})

test('nothing on the page copies or shares: an answer leaves on paper or not at all', async () => {
  const { page } = await openTablet()
  await reachAnswer(page, 'sore throat for 3 days')
  for (const name of ['Copy', 'Share']) expect(await page.getByRole('button', { name }).count()).toBe(0)
})
