import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../support/accessible.ts'
import { inChromium } from '../support/in-chromium.ts'
import { appWith } from '../support/conversation.ts'
import { serveApp } from '../support/demo-site.ts'

const opened = inChromium(() => serveApp(appWith()))

const open = async () => {
  const page = await (await opened.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  await page.goto(opened.site.origin)
  return { page, troubles }
}

const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().focus()
  await page.keyboard.press('Enter')
}

/** Answers what is asked by keyboard: the age given, else "none of these" or "not sure". False: it is answered. */
const answerOne = async (page: Page, age: string): Promise<boolean> => {
  await page.locator('.body[aria-busy=false]').waitFor()
  if ((await page.locator('.body legend').count()) === 0) return false
  const field = page.locator('#age')
  if ((await field.count()) > 0) {
    await field.focus()
    await page.keyboard.type(age)
    const sex = page.locator('input[name=sex]').first()
    if ((await sex.count()) > 0) {
      await sex.focus()
      await page.keyboard.press('Space')
    }
  } else if ((await page.locator('input[name=choice]').count()) > 0) {
    await page.getByLabel('None of these').focus()
    await page.keyboard.press('Space')
  } else {
    await press(
      page,
      (await page.getByRole('button', { name: 'No', exact: true }).count()) > 0 ? 'No' : 'None of these',
    )
    return true
  }
  await press(page, 'Continue')
  return true
}

test("a child's earache, typed on the demo page, comes to a real answer by keyboard with no accessibility fault", async () => {
  const { page, troubles } = await open()
  await page.getByLabel('What do you need help with today?').focus()
  await page.keyboard.type("My little girl's ear has been hurting since last night")
  await page.keyboard.press('Enter')
  let questions = 0
  await page.locator('.body .told, .body legend').first().waitFor()
  while (questions < 12 && (await answerOne(page, '6'))) {
    questions += 1
    await page.locator('.body[aria-busy=false]').waitFor()
    await expectAccessible(page)
  }
  await page.locator('.body .worse').waitFor()
  expect(await page.getByText('Pharmacy First').count()).toBeGreaterThan(0)
  await expectAccessible(page)
  expect(troubles).toEqual([])
})

test('crushing chest pain fills the view with 999 on the first turn', async () => {
  const { page, troubles } = await open()
  await page.getByLabel('What do you need help with today?').fill('crushing pain in my chest going down my left arm')
  await page.keyboard.press('Enter')
  await page.locator('.whole a[href="tel:999"]').waitFor()
  expect(troubles).toEqual([])
})

test.each([
  'Sore throat or cold',
  'A sick child',
  'A cut or a sprain',
  'Feeling very low',
  'Need my medicine',
  'Food or money',
])('the button "%s" is understood', async (name) => {
  const { page } = await open()
  await page.getByRole('button', { name }).click()
  await page.locator('.body .told, .body legend').first().waitFor()
  expect(await page.getByText('We cannot check this').count()).toBe(0)
  expect(await page.getByText('We are not sure what you need').count()).toBe(0)
})
