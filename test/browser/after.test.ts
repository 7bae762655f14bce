import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Feedback } from '../../api/contract/feedback.ts'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { aboutExample, chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { focused, onTheDemoPage, openWidget as open, said, say } from '../support/widget.ts'

onTheDemoPage()

/** What is shown here came from the service: the engine would only take its place when a machine is slow. */
const openWidget = (setting: Parameters<typeof open>[0] = {}) => open({ ...setting, engine: false })

/** What the service answers to each tap, one after the other; the last repeats. */
const taps = async (page: Page, statuses: readonly number[]) => {
  const taken: Feedback[] = []
  await page.route('**/v1/feedback', async (route) => {
    const status = statuses[Math.min(taken.length, statuses.length - 1)]!
    taken.push(route.request().postDataJSON() as Feedback)
    await (status === 0 ? route.abort() : route.fulfill({ status, json: {} }))
  })
  return taken
}

const answered = async (name: keyof typeof answerExamples, statuses: readonly number[] = [200]) => {
  const widget = await openWidget({ replies: [answerExamples[name]] })
  const taken = await taps(widget.page, statuses)
  await say(widget.page, 'an invented need')
  await widget.page.locator('.body .worse').waitFor()
  return { ...widget, taken }
}

test('what would you have done otherwise: one tap, sent with the ticket, thanked for once, focus kept', async () => {
  const { page, taken } = await answered('pharmacy')
  await page.getByRole('button', { name: 'Gone to A&E' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Thank you. We have counted your answer.').last().waitFor()
  expect(taken).toEqual([{ question: 'would-have-gone', value: 'a-and-e', ticket: 'an-invented-ticket' }])
  expect(await focused(page)).toBe('Gone to A&E')
  expect((await said(page)).slice(1)).toEqual([expect.stringMatching(/^Thank you\. We have counted your answer\./)])
  await page.getByRole('button', { name: 'Called 111' }).dispatchEvent('click')
  expect(taken).toHaveLength(1)
  await expectAccessible(page)
})

test('taken but not counted yet is said as it is', async () => {
  const { page } = await answered('pharmacy', [202])
  await page.getByRole('group', { name: 'Was this helpful?' }).getByRole('button', { name: 'No' }).click()
  await page.getByText('It is not counted yet.').last().waitFor()
})

test('what cannot be sent is tried three times, said honestly, and may be sent again by hand', async () => {
  const { page, taken } = await answered('pharmacy', [0, 503, 0, 200])
  await page.getByRole('button', { name: 'Nothing' }).click()
  await page.getByRole('button', { name: 'Send it again' }).waitFor({ timeout: 15_000 })
  expect(taken).toHaveLength(3)
  expect(await page.getByText('We could not send your answer. Your advice stays the same.').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Send it again' }).click()
  await page.getByText('Thank you. We have counted your answer.').last().waitFor()
  expect(taken).toHaveLength(4)
})

test('an answer too old to count is not tried again', async () => {
  const { page, taken } = await answered('pharmacy', [422])
  await page.getByRole('button', { name: 'Nothing' }).click()
  await page.getByText('We can no longer count an answer here.').last().waitFor()
  expect(taken).toHaveLength(1)
})

test('later: how it went at one of the places offered', async () => {
  const { page, taken } = await answered('pharmacy')
  await page.getByText('Have you been, or rung?').click()
  await page
    .getByRole('group', { name: 'Mill End Pharmacy' })
    .getByRole('button', { name: 'They turned me away' })
    .click()
  await expect
    .poll(() => taken)
    .toEqual([
      {
        question: 'what-happened',
        service: 'mill-end-pharmacy',
        value: 'turned-away',
        ticket: 'an-invented-ticket',
      },
    ])
})

test('pressing a way to a service is counted, by its kind alone', async () => {
  const { page, taken } = await answered('pharmacy')
  await page.locator('.after').waitFor()
  await page.evaluate(() => {
    document
      .querySelector('same-day-navigator')!
      .shadowRoot!.addEventListener('click', (event) => event.preventDefault(), true)
  })
  await page.getByRole('link', { name: 'Call', exact: true }).first().click()
  await expect.poll(() => taken).toEqual([{ question: 'action', value: 'call', ticket: 'an-invented-ticket' }])
})

test.each(['emergency', 'hospital', 'crisis'] as const)(
  '%s: nothing is asked afterwards and nothing is counted, even with a ticket',
  async (name) => {
    const { page, taken } = await answered(name)
    await page.waitForTimeout(800)
    expect(await page.locator('.after').count()).toBe(0)
    expect(await page.getByText('Was this helpful?').count()).toBe(0)
    await page.evaluate(() => {
      const root = document.querySelector('same-day-navigator')!.shadowRoot!
      root.addEventListener('click', (event) => event.preventDefault(), true)
      root.querySelector<HTMLElement>('.body a.btn')!.click()
    })
    await page.waitForTimeout(200)
    expect(taken).toEqual([])
  },
)

test('without a ticket nothing is asked: the service says so for private needs', async () => {
  const { pharmacy } = answerExamples
  if (pharmacy.step.kind !== 'reach') throw new Error('the example is an answer')
  const reply = { ...pharmacy, step: { ...pharmacy.step, receipt: { ...pharmacy.step.receipt, ticket: null } } }
  const { page } = await openWidget({ replies: [reply] })
  await say(page, 'an invented need')
  await page.getByRole('button', { name: 'Print' }).waitFor()
  expect(await page.locator('.after').count()).toBe(0)
})

const partner = { id: 'demo', name: 'Fernborough Council', demonstration: false, safety: 'Call 999 …' }

test.each([
  [
    'names the contact',
    { role: 'the clinical safety officer', email: 'safety@example.org', phone: null },
    'Tell the clinical safety officer for Fernborough Council: safety@example.org',
  ],
  ['says that there is none', null, 'This site has named nobody to tell yet.'],
] as const)('something wrong with this advice: %s', async (_, safetyContact, words) => {
  const { page } = await openWidget({ replies: [answerExamples.pharmacy] })
  const asked: string[] = []
  await page.route('**/v1/partners/*', (route) => {
    asked.push(new URL(route.request().url()).pathname)
    return route.fulfill({ json: { ...partner, safetyContact } })
  })
  await say(page, 'an invented need')
  await page.getByText('Something wrong with this advice?').waitFor()
  expect(asked).toEqual([])
  await page.getByText('Something wrong with this advice?').click()
  await expect
    .poll(async () => (await page.locator('.tail details[open] p').textContent())!.replaceAll(/\s+/g, ' '))
    .toContain(words)
  expect(asked).toEqual(['/v1/partners/demo'])
})

test('something wrong: when nobody can be looked up, 111 still stands there', async () => {
  const { page } = await openWidget({ replies: [answerExamples.pharmacy] })
  await page.route('**/v1/partners/*', (route) => route.abort())
  await say(page, 'an invented need')
  await page.getByText('Something wrong with this advice?').click()
  await page.getByText('If you are worried about your health, call 111.').waitFor()
})

test('share is offered only where the device has a sheet, and shares the answer with what would mean worse', async () => {
  const without = await answered('pharmacy')
  await without.page.getByRole('button', { name: 'Print' }).waitFor()
  expect(await without.page.getByRole('button', { name: 'Share' }).count()).toBe(0)

  const { page } = await openWidget({ replies: [answerExamples.pharmacy] })
  await page.evaluate(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', { value: (what: unknown) => Promise.resolve(shared.push(what)) })
  })
  await say(page, 'an invented need')
  await page.getByRole('button', { name: 'Share' }).click()
  const [sheet] = await page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared)
  expect(sheet!.text).toMatch(/Go to a pharmacy[^]*Larch Street Pharmacy[^]*If it gets worse[^]*Call 999/)
})

test('a location is asked of the device only on a tap; what leaves the page is a postcode area', async () => {
  const widget = await openWidget({
    replies: [aboutExample, answerExamples.home],
    geolocation: { latitude: 51.5353, longitude: -0.4737 },
    permissions: ['geolocation'],
  })
  const { page, sent } = widget
  await say(page, 'an invented need')
  await page.getByRole('button', { name: 'Use my location' }).click()
  await page.getByText('Your postcode area is UB8.').last().waitFor()
  expect(await page.getByLabel('Your postcode (you can leave this out)').inputValue()).toBe('UB8')
  await page.getByLabel('Age in years', { exact: true }).fill('34')
  await page.getByLabel('Female').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('You can look after this at home').first().waitFor()
  expect(sent[1]!.place).toBe('UB8')
  expect(JSON.stringify(sent)).not.toMatch(/51\.53|0\.47/)
})

test('somewhere else, or not allowed, is said, and the postcode can be typed', async () => {
  const far = await openWidget({
    replies: [aboutExample],
    geolocation: { latitude: 53.48, longitude: -2.24 },
    permissions: ['geolocation'],
  })
  await say(far.page, 'an invented need')
  await far.page.getByRole('button', { name: 'Use my location' }).click()
  await far.page.getByText('You seem to be outside Hillingdon.').last().waitFor()
  const refused = await openWidget({ replies: [aboutExample], permissions: [] })
  await say(refused.page, 'an invented need')
  await refused.page.getByRole('button', { name: 'Use my location' }).click()
  await refused.page.getByText('We could not find where you are.').last().waitFor()
})

test('not sure about one sign: it is named, the others are a no; none named covers them all', async () => {
  const { page, sent } = await openWidget({ replies: [chooseAnyExample, chooseAnyExample, answerExamples.home] })
  await say(page, 'my throat is killing me')
  await page.getByLabel('Not sure').check()
  await page.getByRole('group', { name: 'Not sure about which?' }).getByLabel('Very sleepy, or hard to wake').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect
    .poll(() => sent[1]?.answers)
    .toEqual([{ question: 'signs-1', choices: [], unsureOf: ['very-sleepy-or-hard-to-wake'] }])
  // The next question is drawn afresh, with no tick: before that a second answer would be to the first.
  await expect.poll(() => page.getByLabel('Not sure').isChecked()).toBe(false)
  await page.getByLabel('Not sure').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => sent[2]?.answers).toEqual([{ question: 'signs-1', choices: [], unsure: true }])
})

test('where there is a distance, its source is named', async () => {
  const { page } = await answered('pharmacy')
  await page.getByText('Where the distances come from').click()
  await page.getByText('Contains OS data').waitFor()
  const home = await answered('home')
  await home.page.getByRole('button', { name: 'Print' }).waitFor()
  expect(await home.page.getByText('Where the distances come from').count()).toBe(0)
})
