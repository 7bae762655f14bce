import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdminApp } from '../../api/app.ts'
import type { Deps } from '../../api/routes/deps.ts'
import { telemetry } from '../../api/http/telemetry.ts'
import { appWith, logged, navigator } from '../support/conversation.ts'

const token = 'an-invented-token-of-the-operator'
const adminTokenSha256 = createHash('sha256').update(token).digest('hex')
const app = appWith({ adminTokenSha256, telemetry: telemetry() })
const figures = async () => (await app.request('/metrics', { headers: { authorization: `Bearer ${token}` } })).text()
const ask = (message: string) =>
  app.request('/v1/triage', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message, place: 'UB8 1UW' }),
  })

test('figures count turns by how they ended and time requests by route, and say which knowledge answers', async () => {
  await ask('sore throat')
  await ask('sore throat')
  await ask('he has collapsed and is not breathing')
  const text = await figures()
  expect(text).toContain('navigator_turns_total{status="asked"} 2')
  expect(text).toContain('navigator_turns_total{status="emergency"} 1')
  expect(text).toContain('navigator_request_seconds_count{route="/v1/triage",status="200"} 3')
  expect(text).toContain(`navigator_knowledge{version="${navigator.knowledge.version}"} 1`)
  expect(text).toMatch(/navigator_knowledge_age_days [0-9]+\n/)
  expect(text).toContain('navigator_language_model_on 0')
  expect(text).toContain('navigator_switched_off 0')
})

test('figures hold no word, place or address, whatever address was asked for', async () => {
  await ask('sore throat of Invented Person')
  await app.request('/v1/services/Invented-Person?near=UB8')
  await app.request('/Invented-Person')
  const text = await figures()
  expect(text).not.toMatch(/Invented|UB8|throat/)
  expect(JSON.stringify(logged)).not.toMatch(/Invented|UB8|throat|"emergency"/)
})

test('figures need the token, unless on the port that only the operator reaches', async () => {
  expect((await app.request('/metrics')).status).toBe(401)
  expect((await app.request('/metrics', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
  const admin = createAdminApp({ navigator, telemetry: telemetry(), metrics: null, ...rest } as unknown as Deps)
  expect((await admin.request('/metrics')).status).toBe(200)
  expect((await admin.request('/v1/triage', { method: 'POST' })).status).toBe(404)
})

const rest = {
  now: () => Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/London]'),
  assistant: { state: () => ({ on: false }) },
}

test('ready says with which knowledge, and what is switched off until when', async () => {
  const off = { off: { chat: true }, reason: 'Invented.', from: '2026-11-20', until: '2026-11-22' } as const
  const switched = appWith({ navigator: { ...navigator, knowledge: { ...navigator.knowledge, switches: [off] } } })
  expect(await (await switched.request('/readyz')).json()).toMatchObject({
    status: 'ready',
    knowledge: navigator.knowledge.version,
    switchedOff: [{ chat: true, until: '2026-11-22' }],
  })
})
