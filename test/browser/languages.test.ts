import { expect, test } from 'vitest'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { focused, onTheDemoPage, openWidget as open, said } from '../support/widget.ts'

onTheDemoPage()

/** What is shown here came from the service: the engine would only take its place when a machine is slow. */
const openWidget = (setting: Parameters<typeof open>[0] = {}) => open({ ...setting, engine: false })

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
  expect(await lines.locator('li.both').count()).toBe(7)
  expect(await lines.locator('li.both [lang=en]').count()).toBe(7)
  expect(await lines.getByText('A computer wrote this translation').isVisible()).toBe(true)
  expect(await lines.locator('a.btn[href="tel:999"]').isVisible()).toBe(true)
  await expectAccessible(page)
  expect(troubles).toEqual([])
})

/** The widget, open, in a language chosen by its own name. */
const inLanguage = async (name: string, replies: Parameters<typeof openWidget>[0]) => {
  const widget = await openWidget(replies)
  await widget.page.getByRole('button', { name: 'Language: English' }).click()
  await widget.page.getByRole('button', { name, exact: true }).first().click()
  await widget.page.locator('.body .beside').waitFor()
  return widget
}

test('Arabic: the page runs from right to left; a question stays in English, marked so, and says how to get help with it', async () => {
  const { page, sent } = await inLanguage('العربية', { replies: [chooseAnyExample] })
  expect(await page.locator('.nav').getAttribute('dir')).toBe('rtl')
  await page.getByRole('button', { name: 'ألم في الحلق أو زكام' }).click()
  await page.getByText('Do you have any of these now?', { exact: true }).waitFor()
  expect(sent[0]).toMatchObject({ language: 'ar', message: 'I have a sore throat and a cold' })
  const step = page.locator('.step').first()
  expect([await step.getAttribute('lang'), await step.getAttribute('dir')]).toEqual(['en', 'ltr'])
  expect(await step.locator('[lang=ar]').allTextContents()).toContain('لا شيء من هذه')
  expect(await page.getByText('اطلب مترجمًا').first().isVisible()).toBe(true)
  await expectAccessible(page)
})

test.each(['pharmacy', 'hospital', 'emergency', 'crisis'] as const)(
  'Polish, %s: what to do stands in both languages on one card, and both are said, once',
  async (name) => {
    const reply = answerExamples[name]
    const { page } = await inLanguage('Polski', { replies: [reply] })
    await page.locator('#need').fill('ból')
    await page.keyboard.press('Enter')
    await page.locator('.own').waitFor()
    const { headline } = reply.step.kind === 'reach' ? reply.step.disposition : { headline: '' }
    expect(await page.getByRole('heading', { name: headline }).isVisible()).toBe(true)
    expect(await page.locator('.own').getAttribute('lang')).toBe('pl')
    const messages = await said(page)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(headline)
    expect(messages[0]).toContain((await page.locator('.own b').first().textContent())!.trim())
    await expectAccessible(page)
  },
)

test('an answer that came by a special way is never told by the words of the usual one', async () => {
  const { pharmacy } = answerExamples
  if (pharmacy.step.kind !== 'reach') throw new Error('the example is an answer')
  const disposition = { ...pharmacy.step.disposition, route: 'a-way-without-words' }
  const { page } = await inLanguage('Polski', {
    replies: [{ ...pharmacy, step: { ...pharmacy.step, disposition } }],
  })
  await page.locator('#need').fill('ból')
  await page.keyboard.press('Enter')
  await page.locator('.own').waitFor()
  expect(await page.locator('.own').textContent()).toContain('Możesz poprosić o tłumacza')
  expect(await page.locator('.own').textContent()).not.toContain('Pharmacy First')
})

test("a page's own language is fetched only when someone begins", async () => {
  const { page, requests } = await openWidget({
    body: '<main><same-day-navigator lang="pl"></same-day-navigator></main>',
  })
  expect(requests.filter((url) => url.includes('/assets/') && url.endsWith('.js'))).toEqual([])
  await page.getByLabel('What do you need help with today?').focus()
  await page.locator('.body .beside').waitFor()
})

test('a language chosen from the head by keyboard leaves the focus on the button that opened the list', async () => {
  const { page } = await openWidget()
  await page.getByRole('button', { name: /^Language/ }).press('Enter')
  await page.locator('.head').getByRole('button', { name: 'Polski' }).press('Enter')
  await page.locator('.nav[lang=pl]').waitFor()
  expect(await focused(page)).toMatch(/: Polski$/)
})
