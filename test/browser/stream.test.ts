import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TriageReply } from '../../api/contract/reply.ts'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { onTheDemoPage, openWidget, said, say, type Scripted } from '../support/widget.ts'

onTheDemoPage()

/** A service that speaks event streams, each event when the script says. */
type Script = (send: (event: string, data: unknown) => void, pause: (ms: number) => Promise<void>) => Promise<void>

let script: Script
const speak = async (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.write(': keeps the connection open\n\n')
  await script(
    (event, data) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  )
  response.end()
}
const server = createServer((_, response) => void speak(response))
let stub = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/triage`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const streamed: Scripted = (route) => route.continue({ url: stub })
const pharmacy = answerExamples.pharmacy
const emergency: TriageReply = { ...answerExamples.emergency, status: 'emergency' }

test('the rule’s answer is shown at once, and read out once nothing more urgent can come', async () => {
  script = async (send, pause) => {
    send('step', chooseAnyExample)
    await pause(700)
    send('done', {})
  }
  const { page } = await openWidget({ replies: [streamed] })
  await say(page, 'sore throat')
  await page.getByText('Do you have any of these now?', { exact: true }).waitFor()
  expect(await said(page)).toEqual([])
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0)
  expect(await said(page)).toEqual([expect.stringMatching(/^Do you have any of these now/)])
})

test('a model that takes its time holds the reading back for a second and a half, no longer', async () => {
  script = async (send, pause) => {
    send('step', chooseAnyExample)
    await pause(6000)
    send('done', {})
  }
  const { page } = await openWidget({ replies: [streamed] })
  await say(page, 'sore throat')
  await page.getByText('Do you have any of these now?', { exact: true }).waitFor()
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0, null, { timeout: 4000 })
  expect(await said(page)).toHaveLength(1)
})

test('a raise is a new message in the old one’s place: only it is read out, and back leads past it', async () => {
  script = async (send, pause) => {
    send('step', chooseAnyExample)
    await pause(300)
    send('raise', pharmacy)
    send('done', {})
  }
  const { page } = await openWidget({ replies: [streamed] })
  await say(page, 'sore throat')
  await page.locator('same-day-navigator .tail').waitFor()
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0)
  expect(await page.getByText('Do you have any of these now?', { exact: true }).count()).toBe(0)
  expect(await said(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByLabel('What do you need help with today?').waitFor()
})

test('a raise that comes before the page can draw the answer is not lost, on the first turn or a later one', async () => {
  script = async (send) => {
    send('step', chooseAnyExample)
    send('raise', emergency)
    send('done', {})
  }
  const { page } = await openWidget({ replies: [streamed] })
  await page.route(/assets\/extras-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await say(page, 'sore throat')
  await page.locator('[data-first]').waitFor()
  expect(await said(page)).toEqual([expect.stringMatching(/999/)])
  await page.getByRole('button', { name: 'Back' }).click()
  await say(page, 'sore throat')
  await page.locator('[data-first]').waitFor()
})

test('an emergency is read out at once, whatever the stream still brings', async () => {
  script = async (send, pause) => {
    send('step', emergency)
    await pause(5000)
    send('done', {})
  }
  const { page } = await openWidget({ replies: [streamed] })
  await say(page, 'chest pain')
  await page.locator('[data-first]').waitFor()
  expect(await said(page)).toHaveLength(1)
})

test('other words for an answer about a service are shown when they are whole, and never when the stream is cut', async () => {
  const inform: TriageReply = {
    ...chooseAnyExample,
    status: 'informed',
    step: { kind: 'inform', answer: 'The pharmacy is open.', sources: [], suggestions: [] },
  }
  script = async (send, pause) => {
    send('step', inform)
    send('wording', { delta: 'Yes, the pharmacy ', sources: [] })
    await pause(200)
    send('wording', { delta: 'is open until 6pm.', sources: [] })
    send('done', {})
  }
  const first = await openWidget({ replies: [streamed] })
  await say(first.page, 'is the chemist open')
  await first.page.getByText('Yes, the pharmacy is open until 6pm.').first().waitFor()
  script = async (send) => {
    send('step', inform)
    send('wording', { delta: 'Half a sen', sources: [] })
  }
  const second = await openWidget({ replies: [streamed] })
  await say(second.page, 'is the chemist open')
  await second.page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0)
  expect(await second.page.getByText('The pharmacy is open.').first().isVisible()).toBe(true)
  expect(await second.page.getByText('Half a sen').count()).toBe(0)
})
