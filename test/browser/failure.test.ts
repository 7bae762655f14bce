import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { TriageReply } from '../../api/contract/reply.ts'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { appWith } from '../support/conversation.ts'
import { engineFiles, onTheDemoPage, openWidget, said, say, type Scripted } from '../support/widget.ts'

onTheDemoPage()

/** The real application behind the page: its answers, and its clock in their `date`. */
const now = Temporal.ZonedDateTime.from('2026-11-23T14:30:20[Europe/London]')
const app = appWith({ now: () => now })

const ask = async (request: unknown): Promise<TriageReply> => {
  const response = await app.request('/v1/triage', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  return TriageReply.parse(await response.json())
}

const service: Scripted = async (route) =>
  route.fulfill({
    json: await ask(route.request().postDataJSON()),
    headers: { date: new Date(now.epochMilliseconds).toUTCString() },
  })
const gone: Scripted = (route) => route.abort()

const problem = (status: number) => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: 'Please ask the council.',
  errors: [],
  safety: 'Call 999 …',
})

const shown = (page: Page): Promise<{ reply: TriageReply; here?: boolean }> =>
  page.evaluate(() => {
    const widget = document.querySelector('same-day-navigator') as unknown as { conversation: { turn: unknown } }
    return widget.conversation.turn as { reply: TriageReply; here?: boolean }
  })

/** What must be the same wherever an answer is worked out. */
const essence = ({ status, step }: TriageReply) => ({ status, step })

const failures: Readonly<Record<string, Scripted>> = {
  gone,
  'not JSON': (route) => route.fulfill({ body: '<h1>Bad gateway</h1>', status: 502 }),
  rubbish: (route) => route.fulfill({ json: { step: { kind: 'reach' } } }),
  'too busy': (route) => route.fulfill({ json: problem(429), status: 429 }),
  'a stream of rubbish': (route) =>
    route.fulfill({ body: 'event: step\ndata: {"step":1}\n\n', headers: { 'content-type': 'text/event-stream' } }),
  'a link that is not one': (route) =>
    route.fulfill({
      json: { ...chooseAnyExample, step: { kind: 'inform', answer: 'x', sources: 'y', suggestions: [] } },
    }),
}

test.each(Object.entries(failures))(
  '%s: the engine in the page asks what the service would have asked',
  async (_, failure) => {
    const { page, sent, troubles } = await openWidget({ replies: [failure] })
    await settled(page)
    await say(page, 'sore throat and it hurts to swallow')
    await page.getByRole('checkbox').first().waitFor()
    const turn = await shown(page)
    expect(turn.here).toBe(true)
    expect(essence(turn.reply)).toEqual(essence(await ask(sent[0])))
    expect(await said(page)).toHaveLength(1)
    expect(troubles.filter((line) => !line.includes('Failed to load resource'))).toEqual([])
    await expectAccessible(page)
  },
)

/** Answers what is asked with "none of these" or "not sure", and waits for what comes. Milliseconds. */
const answerNone = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    type Asked = { id: string; kind: string; none?: string | null; fields?: { id: string }[] }
    const { conversation } = document.querySelector('same-day-navigator') as unknown as {
      conversation: { turn: { reply: { step: { question: Asked } } }; answer: (answer: unknown) => Promise<void> }
    }
    const { id, kind, none, fields } = conversation.turn.reply.step.question
    const begun = performance.now()
    await conversation.answer(
      kind === 'about'
        ? { question: id, unsureOf: fields!.map((field) => field.id) }
        : none == null
          ? { question: id, unsure: true }
          : { question: id, choices: [none] },
    )
    return performance.now() - begun
  })

/** As when a person has been there for a moment: what is fetched ahead has come. */
const settled = async (page: Page) => {
  const ears = page.waitForResponse(/assets\/ears-/)
  await page.getByLabel('What do you need help with today?').focus()
  await (await ears).finished()
}

test('killed in the middle, the service is not missed: the same answer within three seconds, hours and all', async () => {
  const { page, sent } = await openWidget({ replies: [service, gone] })
  await say(page, 'bad earache for three days, UB8')
  await page.getByRole('checkbox').first().waitFor()
  for (let turns = 0; (await shown(page)).reply.step.kind === 'ask' && turns < 8; turns++) {
    expect(await answerNone(page)).toBeLessThan(3000)
    const turn = await shown(page)
    expect(turn.here).toBe(true)
    const there = essence(await ask(sent.at(-1)))
    const here = essence(turn.reply)
    if (here.step.kind === 'reach' && there.step.kind === 'reach') here.step.receipt.at = there.step.receipt.at
    expect(here).toEqual(there)
  }
  const { reply } = await shown(page)
  expect(reply.step.kind).toBe('reach')
  expect(reply.step.kind === 'reach' && reply.step.signposts.length).toBeGreaterThan(0)
})

test('when the service comes back, the conversation goes on with it', async () => {
  const { page, sent } = await openWidget({ replies: [service, gone, service] })
  await say(page, 'bad earache for three days')
  await page.getByRole('checkbox').first().waitFor()
  await answerNone(page)
  expect((await shown(page)).here).toBe(true)
  await answerNone(page)
  expect(sent).toHaveLength(3)
  expect((await shown(page)).here).toBeUndefined()
})

test('an emergency told while the service is gone fills the view', async () => {
  const { page } = await openWidget({ replies: [gone] })
  await settled(page)
  await say(page, 'crushing chest pain and sweating, going down my left arm')
  await page.locator('[data-first]').waitFor()
  expect((await shown(page)).reply.status).toBe('emergency')
})

const glossaries = /assets\/glossary-/

test('an emergency in another language is heard while the service is gone, by its glossary', async () => {
  const { page } = await openWidget({ replies: [gone] })
  await settled(page)
  await say(page, 'mój mąż nie może oddychać')
  await page.locator('[data-first]').waitFor()
  expect((await shown(page)).reply.status).toBe('emergency')
})

test('where that glossary cannot be fetched: the fixed emergency and 111 text', async () => {
  const { page } = await openWidget({ replies: [gone] })
  await settled(page)
  await page.route(glossaries, (route) => route.abort())
  await say(page, 'mój mąż nie może oddychać')
  await page.getByText('We cannot check this for you right now').first().waitFor()
  expect(await page.locator('a[href="tel:999"]:visible').count()).toBeGreaterThan(0)
})

const withoutGlossaries = async () => {
  const { page } = await openWidget({ replies: [gone] })
  await settled(page)
  await page.route(glossaries, () => undefined)
  return page
}

test('an emergency told in English with strange words hardly waits for a glossary', async () => {
  const page = await withoutGlossaries()
  await say(page, 'crushing chest pain, zorbleth wibblefrox quimbasher snarglepuff')
  await page.locator('[data-first]').waitFor()
  expect((await shown(page)).reply.status).toBe('emergency')
})

test('English with strange words is answered though its glossaries never come', async () => {
  const page = await withoutGlossaries()
  await say(page, 'sore throat, zorbleth wibblefrox quimbasher snarglepuff')
  await page.getByRole('checkbox').first().waitFor()
  expect((await shown(page)).here).toBe(true)
})

test('slower than three seconds counts as gone, and a late reply changes nothing', async () => {
  const { page } = await openWidget({
    replies: [
      service,
      async (route: Route) => {
        await new Promise((resolve) => setTimeout(resolve, 5000))
        await route.fulfill({ json: chooseAnyExample }).catch(() => undefined)
      },
    ],
  })
  await settled(page)
  await say(page, 'sore throat and it hurts to swallow')
  await page.getByRole('checkbox').first().waitFor()
  expect(await answerNone(page)).toBeLessThan(3000)
  const { here, reply } = await shown(page)
  expect(here).toBe(true)
  await page.waitForTimeout(2800)
  expect((await shown(page)).reply).toEqual(reply)
})

const withoutEngine = (page: Page) => page.route(engineFiles, (route) => route.abort())

test('when the engine cannot be fetched either: the fixed emergency and 111 text, never "try again" alone', async () => {
  const { page } = await openWidget({ replies: [gone] })
  await withoutEngine(page)
  await say(page, 'sore throat')
  await page.getByText('We cannot check this for you right now').first().waitFor()
  expect(await page.locator('a[href="tel:999"]:visible').count()).toBeGreaterThan(0)
  expect(await page.locator('a[href="tel:111"]:visible').count()).toBeGreaterThan(0)
  expect(await said(page)).toEqual([expect.stringMatching(/^We cannot check this.*call 999.*call 111/)])
  await expectAccessible(page)
})

test('tried once more, the conversation goes on where it was', async () => {
  const { page, sent } = await openWidget({ replies: [gone, chooseAnyExample] })
  await withoutEngine(page)
  await say(page, 'sore throat')
  await page.getByRole('button', { name: 'Try once more' }).click()
  await page.getByText('Do you have any of these now?').first().waitFor()
  expect(sent[1]?.message).toBe('sore throat')
})

test('what the service refuses is not asked of the engine: its reason is shown beside 999 and 111', async () => {
  const { page } = await openWidget({ replies: [(route) => route.fulfill({ json: problem(403), status: 403 })] })
  await say(page, 'sore throat')
  await page.getByText('Please ask the council.').waitFor()
  expect(await page.locator('a[href="tel:999"]:visible').count()).toBeGreaterThan(0)
})

test('when questions cannot be fetched, the person still gets 999 and 111', async () => {
  const { page } = await openWidget({ replies: [chooseAnyExample] })
  await page.route('**/assets/*.js', (route) => route.abort())
  await say(page, 'sore throat')
  await page.getByText('We cannot check this for you right now').first().waitFor()
})
