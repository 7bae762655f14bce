import { expect, test } from 'vitest'
import { HandoverOpened, HandoverReply } from '../../api/contract/pages/handover.ts'
import { appWith, conversation, reached, safetyLine } from '../support/conversation.ts'

const app = appWith()
const post = (path: string, body: unknown) =>
  app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const codeFor = async (message: string) => {
  const { last } = await conversation({ message, audience: 'reception' })
  const response = await post('/v1/handover', { consultation: last.consultation })
  return { last, code: HandoverReply.parse(await response.json()).code }
}

test('a code made of an answer opens to the same answer, in the words of whoever opens it', async () => {
  const { last, code } = await codeFor('6yo girl earache since last night')
  const opened = HandoverOpened.parse(
    await (await post('/v1/handover/open', { code, audience: 'reception', place: 'UB8' })).json(),
  )
  expect(reached(opened.reply).disposition).toEqual(reached(last).disposition)
  expect(reached(opened.reply).desk).toEqual(reached(last).desk)
  expect(opened).toMatchObject({ madeOn: '2026-11-21', unknown: 0, askAgain: false })
})

test('no code is made of a sensitive answer, nor of a conversation that still asks', async () => {
  expect((await codeFor('26f si, no plan')).code).toBeNull()
  const asking = await post('/v1/handover', { message: '6yo girl earache since last night' })
  expect(HandoverReply.parse(await asking.json()).code).toBeNull()
})

test('what a caller claims is not taken: words sent with it change nothing', async () => {
  const { last, code } = await codeFor('6yo girl earache since last night')
  const again = await post('/v1/handover', { consultation: last.consultation, message: 'crushing chest pain' })
  expect(HandoverReply.parse(await again.json()).code).toBe(code)
})

test('a code with a wrong letter is refused in a sentence, with the safety line', async () => {
  const { code } = await codeFor('6yo girl earache since last night')
  const response = await post('/v1/handover/open', { code: `${code}x` })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ safety: safetyLine, errors: [{ path: 'code' }] })
})

test('an emergency in what cannot be read is answered all the same', async () => {
  const response = await post('/v1/handover/open', { code: 7, words: 'he has crushing chest pain and is grey' })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'emergency' })
})
