import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { TriageReply } from '../../api/contract/reply.ts'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { appWith } from '../support/conversation.ts'
import { onTheDemoPage, openWidget, say, type Scripted } from '../support/widget.ts'

onTheDemoPage()

/** A conversation told on one screen, carried to another by a link that holds no words. */

const app = appWith()
const service: Scripted = async (route) => {
  const response = await app.request('/v1/triage', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(route.request().postDataJSON()),
  })
  await route.fulfill({ json: TriageReply.parse(await response.json()) })
}

type Shown = { reply: TriageReply }
const shown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const widget = document.querySelector('same-day-navigator') as unknown as { conversation: { turn: unknown } }
    return widget.conversation.turn as Shown
  })

/** Ticks "none of these" and "not sure" until there is an answer. */
const toAnswer = async (page: Page) => {
  for (let turns = 0; (await shown(page)).reply.step.kind === 'ask' && turns < 10; turns++)
    await page.evaluate(async () => {
      type Question = { id: string; kind: string; none?: string | null; fields?: { id: string }[] }
      const { conversation } = document.querySelector('same-day-navigator') as unknown as {
        conversation: { turn: { reply: { step: { question: Question } } }; answer: (answer: unknown) => Promise<void> }
      }
      const { id, kind, none, fields } = conversation.turn.reply.step.question
      const unsureOf = fields?.map((field) => field.id)
      const answer = none == null ? { question: id, unsure: true } : { question: id, choices: [none] }
      await conversation.answer(kind === 'about' ? { question: id, unsureOf } : answer)
    })
}

const message = 'I am 34 and have had bad earache for three days'

test('a link made on request opens the same answer elsewhere, as reported and evaluated again', async () => {
  const first = await openWidget({ replies: [service] })
  await say(first.page, message)
  await first.page.getByRole('checkbox').first().waitFor()
  await toAnswer(first.page)
  await first.page.getByRole('button', { name: 'Carry on on another screen' }).click()
  const link = await first.page.getByLabel('A link to carry on with').inputValue()
  expect(link).toMatch(/\/#navigator=[0-9A-Za-z]{1,80}$/)
  await expectAccessible(first.page)

  const second = await openWidget({ replies: [service], path: `/${new URL(link).hash}` })
  expect(second.sent).toEqual([])
  await second.page.getByRole('button', { name: 'Carry on with what you told on another screen' }).click()
  await second.page.getByText('As told on another screen on').waitFor()
  const [there, here] = [await shown(first.page), await shown(second.page)]
  if (there.reply.step.kind !== 'reach' || here.reply.step.kind !== 'reach') throw new Error('no answer')
  expect(here.reply.step.disposition.code).toBe(there.reply.step.disposition.code)
  expect(JSON.stringify(second.sent)).not.toContain('earache for')
  expect(new URL(second.page.url()).hash).toBe('')
  await expectAccessible(second.page)
})

test('a link that cannot be read says so, and the person can tell it here', async () => {
  const { page } = await openWidget({ replies: [service], path: '/#navigator=NotACode' })
  await page.getByRole('button', { name: 'Carry on with what you told on another screen' }).click()
  await page.getByText('We cannot read that link. Tell us what is wrong.').waitFor()
})

test('nothing sensitive is carried: there is no such button', async () => {
  const { page } = await openWidget({ replies: [answerExamples.crisis] })
  await say(page, 'I feel very low')
  await page.locator('same-day-navigator .tail').waitFor()
  expect(await page.getByRole('button', { name: 'Carry on on another screen' }).count()).toBe(0)
})
