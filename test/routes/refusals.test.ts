import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Problem } from '../../api/contract/problem.ts'
import { TriageReply } from '../../api/contract/reply.ts'
import { rateLimit } from '../../api/http/rate-limit.ts'
import { appWith, logged, safetyLine, turn } from '../support/conversation.ts'

const app = appWith()

const post = (body: string, headers: Record<string, string> = {}, to = app) =>
  to.request('/v1/triage', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = Problem.parse(await response.json())
  expect(problem.safety).toBe(safetyLine)
  expect(problem.status).toBe(response.status)
  return problem
}

test('unreadable JSON is 400, with the safety line', async () => {
  const response = await post('{"message": "sore thr')
  expect(response.status).toBe(400)
  await problemOf(response)
})

test('wrong types are 422, each error naming its field', async () => {
  const response = await post(JSON.stringify({ message: 7, person: { age: 'old' } }))
  expect(response.status).toBe(422)
  expect((await problemOf(response)).errors.map(({ path }) => path).sort()).toEqual(['message', 'person.age'])
})

test('a body over 16 kB is 413, also when it does not say how long it is', async () => {
  const long = JSON.stringify({ message: 'a'.repeat(5_000_000) })
  expect((await post(long, { 'content-length': String(long.length) })).status).toBe(413)
  const streamed = await post(long)
  expect(streamed.status).toBe(413)
  await problemOf(streamed)
})

test('an unknown partner is 403 and still reads the safety line', async () => {
  const response = await post(JSON.stringify({ partner: 'nobody-we-know' }))
  expect(response.status).toBe(403)
  await problemOf(response)
})

test('an answer to a question that was not asked is 422', async () => {
  const response = await post(JSON.stringify({ answers: [{ question: 'signs-1', choices: ['none'] }] }))
  expect(response.status).toBe(422)
  expect((await problemOf(response)).errors[0]?.path).toBe('answers.0.question')
})

test('a choice that was not offered is 422', async () => {
  const { consultation } = await turn({})
  const body = { consultation, answers: [{ question: consultation.pending?.question, choices: ['made-up'] }] }
  const response = await post(JSON.stringify(body))
  expect(response.status).toBe(422)
  expect((await problemOf(response)).errors[0]?.path).toBe('answers.0.choices.0')
})

test('a correction of something nobody knows is 422', async () => {
  const response = await post(JSON.stringify({ corrections: [{ finding: 'made-up', state: 'absent' }] }))
  expect((await problemOf(response)).errors[0]?.path).toBe('corrections.0.finding')
})

test('nothing here is 404, another method is 405 and says which are allowed', async () => {
  expect((await problemOf(await app.request('/v1/nothing'))).status).toBe(404)
  const response = await app.request('/v1/triage')
  expect((await problemOf(response)).status).toBe(405)
  expect(response.headers.get('allow')).toContain('POST')
})

test('the clock may be set only where that is allowed', async () => {
  const strict = appWith({ allowAt: false })
  const send = (to: typeof app, at: string) => to.request(`/v1/triage?at=${at}`, { method: 'POST', body: '{}' })
  expect((await send(strict, '2026-12-25T10:00')).status).toBe(422)
  expect((await send(app, 'tomorrow')).status).toBe(422)
  expect((await send(app, '2026-12-25T10:00')).status).toBe(200)
})

test('a staff token sets the clock, a wrong one does not', async () => {
  const staffTokenSha256 = createHash('sha256').update('an-invented-token').digest('hex')
  const staffed = appWith({ allowAt: false, staffTokenSha256 })
  const send = (token: string) =>
    staffed.request('/v1/triage?at=2026-12-25T10:00', {
      method: 'POST',
      body: '{}',
      headers: { authorization: `Bearer ${token}` },
    })
  expect((await send('another-token')).status).toBe(422)
  expect((await send('an-invented-token')).status).toBe(200)
})

const emergency = 'crushing pain in my chest going down my left arm'

test.each([
  ['unreadable JSON', `{"message": "${emergency}`],
  ['no JSON at all', emergency],
  ['a wrong type elsewhere', JSON.stringify({ message: emergency, person: { age: 'old' } })],
  ['a message in the wrong place', JSON.stringify({ text: [emergency] })],
  ['an unknown partner', JSON.stringify({ message: emergency, partner: 'nobody-we-know' })],
  ['an unknown question', JSON.stringify({ message: emergency, answers: [{ question: 'signs-9' }] })],
  ['a message that is too long', JSON.stringify({ message: `${emergency}. ${'and so on '.repeat(400)}` })],
  ['a body that is too large', JSON.stringify({ message: `${emergency}. ${'and so on '.repeat(4000)}` })],
])('an emergency beats %s', async (_, body) => {
  const response = await post(body)
  expect(response.status).toBe(200)
  const reply = TriageReply.parse(await response.json())
  expect(reply.status).toBe('emergency')
})

test('an emergency is answered however many requests came before; others get 429 with Retry-After', async () => {
  const limited = appWith({ rateLimit: rateLimit({ perSecond: 0.001, burst: 1 }) })
  expect((await post('{}', {}, limited)).status).toBe(200)
  const refused = await post('{}', {}, limited)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  await problemOf(refused)
  expect((await post(JSON.stringify({ message: emergency }), {}, limited)).status).toBe(200)
})

test('control characters are stripped, never refused', async () => {
  const response = await post(JSON.stringify({ message: 'sore\u0000 throat\u0007' }))
  expect(response.status).toBe(200)
})

test('the log never holds words, places or queries', async () => {
  logged.length = 0
  await post(JSON.stringify({ message: 'zebra throat', place: 'UB8 1UW' }))
  await app.request('/v1/services?near=UB8')
  expect(logged.length).toBeGreaterThan(0)
  expect(JSON.stringify(logged)).not.toMatch(/zebra|UB8/i)
  expect(Object.keys(logged[0]!).sort()).toEqual(['method', 'ms', 'route', 'status'])
})
