import { expect, test } from 'vitest'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible, inChromium, openWidget } from '../support/widget.ts'

inChromium()

const names = [
  'ਪੰਜਾਬੀ',
  'Română',
  'Polski',
  'தமிழ்',
  'اردو',
  'ગુજરાતી',
  'العربية',
  'فارسی',
  'Português',
  'Soomaali',
  'हिन्दी',
  'नेपाली',
]

test.each(names)('%s: the emergency lines stand beside the English, marked as not checked', async (name) => {
  const { page, troubles } = await openWidget()
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('button', { name, exact: true }).first().click()
  const lines = page.locator('.body .beside')
  await lines.waitFor()
  expect(await lines.locator('li').count()).toBe(7)
  expect(await lines.locator('li [lang=en]').count()).toBe(7)
  expect(await lines.getByText('has not been checked by a native speaker').isVisible()).toBe(true)
  expect(await lines.locator('a[href="tel:999"]').isVisible()).toBe(true)
  await expectAccessible(page)
  expect(troubles).toEqual([])
})

test('Arabic runs from right to left; the questions stay in English until a native speaker has checked them', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample] })
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('button', { name: 'العربية' }).first().click()
  expect(await page.locator('.body .beside').getAttribute('dir')).toBe('rtl')
  await page.getByRole('button', { name: 'Sore throat or cold' }).click()
  await page.getByText('Do you have any of these now?', { exact: true }).waitFor()
  expect(sent[0]?.language).toBe('ar')
})

test("a page's own language is fetched only when someone begins", async () => {
  const { page, requests } = await openWidget({
    body: '<main><same-day-navigator lang="pl"></same-day-navigator></main>',
  })
  expect(requests.filter((url) => url.includes('/assets/') && url.endsWith('.js'))).toEqual([])
  await page.getByLabel('What do you need help with today?').focus()
  await page.locator('.body .beside').waitFor()
})
