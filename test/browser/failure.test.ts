import { expect, test } from 'vitest'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible, inChromium, openWidget, said, say, type Scripted } from '../support/widget.ts'

inChromium()

const problem = {
  type: 'about:blank',
  title: 'Too many',
  status: 429,
  detail: 'Please wait a little.',
  errors: [],
  safety: 'Call 999 …',
}

const failures: Readonly<Record<string, Scripted>> = {
  gone: (route) => route.abort(),
  'not JSON': (route) => route.fulfill({ body: '<h1>Bad gateway</h1>', status: 502 }),
  rubbish: (route) => route.fulfill({ json: { step: { kind: 'reach' } } }),
  'a refusal': (route) => route.fulfill({ json: problem, status: 429 }),
  'a link that is not one': (route) =>
    route.fulfill({
      json: { ...chooseAnyExample, step: { kind: 'inform', answer: 'x', sources: 'y', suggestions: [] } },
    }),
}

test.each(Object.entries(failures))(
  '%s: the fixed emergency and 111 text, never "try again" alone',
  async (_, failure) => {
    const { page } = await openWidget({ replies: [failure] })
    await say(page, 'sore throat')
    await page.getByText('We cannot check this for you right now').first().waitFor()
    expect(await page.locator('a[href="tel:999"]:visible').count()).toBeGreaterThan(0)
    expect(await page.locator('a[href="tel:111"]:visible').count()).toBeGreaterThan(0)
    expect(await said(page)).toEqual([expect.stringMatching(/^We cannot check this.*call 999.*call 111/)])
    await expectAccessible(page)
  },
)

test('slower than three seconds counts as gone, and a late reply changes nothing', async () => {
  const { page } = await openWidget({
    replies: [
      async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 5000))
        await route.fulfill({ json: chooseAnyExample }).catch(() => undefined)
      },
    ],
  })
  const begun = Date.now()
  await say(page, 'sore throat')
  await page.getByText('We cannot check this for you right now').first().waitFor()
  expect(Date.now() - begun).toBeLessThan(4800)
  await page.waitForTimeout(2000)
  expect(await page.getByText('Do you have any of these now?').count()).toBe(0)
})

test('tried once more, the conversation goes on where it was', async () => {
  const { page, sent } = await openWidget({ replies: [(route) => route.abort(), chooseAnyExample] })
  await say(page, 'sore throat')
  await page.getByRole('button', { name: 'Try once more' }).click()
  await page.getByText('Do you have any of these now?').first().waitFor()
  expect(sent[1]?.message).toBe('sore throat')
})

test('when questions cannot be fetched, the person still gets 999 and 111', async () => {
  const { page } = await openWidget({ replies: [chooseAnyExample] })
  await page.route('**/assets/*.js', (route) => route.abort())
  await say(page, 'sore throat')
  await page.getByText('We cannot check this for you right now').first().waitFor()
})
