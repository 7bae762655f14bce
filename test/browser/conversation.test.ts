import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { aboutExample, chooseAnyExample, oneAtATimeExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { focused, onTheDemoPage, openWidget, said, say } from '../support/widget.ts'

onTheDemoPage()

const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached "${name}"`)
}

test('from the first word to a pharmacy by keyboard alone', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample, aboutExample, answerExamples.pharmacy] })
  await expectAccessible(page)
  await tabTo(page, 'input')
  await page.keyboard.type('my throat is killing me')
  await page.keyboard.press('Enter')
  await page.getByText('Do you have any of these now?').first().waitFor()
  await expectAccessible(page)

  await tabTo(page, 'input')
  for (let sign = 0; sign < 5; sign += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await page.getByLabel('Age in years', { exact: true }).waitFor()
  await expectAccessible(page)
  expect(sent[1]?.answers).toEqual([{ question: 'signs-1', choices: ['none'] }])

  await page.getByLabel('Age in years', { exact: true }).focus()
  await page.keyboard.type('34')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await page.getByText('Go to a pharmacy and ask for Pharmacy First').first().waitFor()
  await expectAccessible(page)
  expect(sent[2]?.answers).toEqual([{ question: 'about-3', values: { age: 34, sex: 'female' }, unsureOf: [] }])
})

test.each(Object.entries(answerExamples))(
  'the %s answer has no accessibility fault, opened up or not',
  async (_, reply) => {
    const { page, troubles } = await openWidget({ replies: [reply] })
    await say(page, 'something')
    await page.locator('.body .told').first().waitFor()
    await expectAccessible(page)
    for (const fold of await page.locator('summary').all()) if (await fold.isVisible()) await fold.click()
    await page.getByRole('button', { name: 'Emergency signs' }).click()
    await page.getByRole('button', { name: /^(Change|Not right)/ }).click()
    await expectAccessible(page)
    expect(troubles).toEqual([])
  },
)

test('call 999 fills the view, has the focus, and nothing stands before it', async () => {
  const { page } = await openWidget({ replies: [answerExamples.emergency] })
  await say(page, 'crushing pain in my chest')
  await page.getByRole('heading', { name: 'Call 999 now' }).waitFor()
  expect(await focused(page)).toBe('Call 999')
  const first = await page.evaluate(
    () =>
      document.querySelector('same-day-navigator')!.shadowRoot!.querySelector('.panel a, .panel button')!.textContent,
  )
  expect(first?.trim()).toBe('Call 999')
  expect(await page.getByRole('button', { name: 'Exit this page' }).isVisible()).toBe(true)
  await expectAccessible(page)
})

test('each message is said once, whole and in order', async () => {
  const { page } = await openWidget({ replies: [chooseAnyExample, answerExamples.pharmacy, answerExamples.emergency] })
  await say(page, 'my throat is killing me')
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Go to a pharmacy').first().waitFor()
  await page.getByText('Something to add?').click()
  await page.getByRole('textbox', { name: 'Something to add?' }).fill('and my chest hurts')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Call 999 now' }).waitFor()
  const messages = await said(page)
  expect(messages).toHaveLength(3)
  expect(messages[0]).toMatch(/^Do you have any of these now\? Fighting for breath.*Then about 2 more\.$/)
  expect(messages[1]).toMatch(
    /^Today, at a pharmacy\. Go to a pharmacy.*Larch Street Pharmacy: Open now.*If it gets worse/,
  )
  expect(messages[2]).toMatch(/^Emergency\. Call 999 now\./)
})

test('a question that is asked again, word for word, is said again', async () => {
  const { page } = await openWidget({ replies: [oneAtATimeExample] })
  await say(page, 'sore throat')
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect.poll(async () => (await said(page)).length).toBe(2)
})

test('back shows the question before, and what is sent next builds on it', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample, aboutExample, answerExamples.home] })
  await say(page, 'my throat is killing me')
  await page.getByLabel('Not sure').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Age in years', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByText('Do you have any of these now?').first().waitFor()
  expect(await page.getByLabel('Not sure').isChecked()).toBe(false)
  await page.getByLabel('Fighting for breath').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('You can look after this at home').first().waitFor()
  expect(sent[1]?.answers).toEqual([{ question: 'signs-1', choices: [], unsure: true }])
  expect(sent[2]?.consultation).toEqual(chooseAnyExample.consultation)
  await page.getByRole('button', { name: 'Start again' }).click()
  expect(await page.getByLabel('What do you need help with today?').isVisible()).toBe(true)
})

test('"none of these" and a tick exclude each other; no choice is asked for again', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample] })
  await say(page, 'my throat is killing me')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Choose at least one answer').waitFor()
  expect(sent).toHaveLength(1)
  await page.getByLabel('None of these').check()
  await page.getByLabel('Fighting for breath').check()
  expect(await page.getByLabel('None of these').isChecked()).toBe(false)
  await page.getByLabel('None of these').check()
  expect(await page.getByLabel('Fighting for breath').isChecked()).toBe(false)
})

test('what was understood can be put right', async () => {
  const { page, sent } = await openWidget({ replies: [answerExamples.pharmacy, answerExamples.home] })
  await say(page, 'sore throat')
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('group', { name: 'Fever' }).getByLabel('Yes').check()
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect.poll(() => sent[1]?.corrections).toEqual([{ finding: 'fever', state: 'present' }])
})

/** Whether the focus is in the message, or on the frame of it. */
const isFocusInMessage = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('same-day-navigator')!.shadowRoot!
    return root.querySelector('.body')!.contains(root.activeElement)
  })

test('by keyboard, what is put right or left as it was never loses the focus', async () => {
  const { page } = await openWidget({ replies: [answerExamples.pharmacy, answerExamples.home] })
  await say(page, 'sore throat')
  const change = page.getByRole('button', { name: 'Change' })
  for (const leave of ['Cancel', 'Check again']) {
    await change.press('Enter')
    await page.getByRole('button', { name: leave }).press('Enter')
    await page.getByRole('button', { name: leave }).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Change')
  }
  await change.press('Enter')
  await page.getByRole('group', { name: 'Fever' }).getByLabel('Yes').press('Space')
  await page.getByRole('button', { name: 'Check again' }).press('Enter')
  await page.getByRole('button', { name: 'Check again' }).waitFor({ state: 'detached' })
  expect(await isFocusInMessage(page)).toBe(true)
})

test('someone else: in sight or not is asked, and sent', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample] })
  await page.getByRole('button', { name: 'Someone else' }).click()
  await page.getByRole('button', { name: 'Not with me' }).click()
  await page.getByRole('button', { name: 'A sick child' }).click()
  await expect.poll(() => sent[0]?.person?.asking).toBe('not-with-them')
  expect(sent[0]?.message).toBe('My child is unwell')
})

test('a sign that changes the answer is one tap', async () => {
  const { page, sent } = await openWidget({ replies: [answerExamples.hospital, answerExamples.emergency] })
  await say(page, 'banged my head')
  await page.getByRole('button', { name: 'A fit' }).click()
  await page.getByRole('heading', { name: 'Call 999 now' }).waitFor()
  expect(sent[1]?.corrections).toEqual([{ finding: 'fit', state: 'present' }])
})
