import { expect, test } from 'vitest'
import { appWith } from '../support/conversation.ts'

const app = appWith()
const origin = { origin: 'https://partner.example' }

test('another page may read the public endpoints, without credentials', async () => {
  const response = await app.request('/v1/triage', { method: 'POST', headers: origin, body: '{}' })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('a refusal can be read from another page too', async () => {
  const response = await app.request('/v1/triage', { method: 'POST', headers: origin, body: 'not json' })
  expect(response.status).toBe(400)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('without an Origin no such header is set', async () => {
  const response = await app.request('/v1/triage', { method: 'POST', body: '{}' })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test('a browser may ask before it posts JSON', async () => {
  const response = await app.request('/v1/triage', {
    method: 'OPTIONS',
    headers: { ...origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
})

test('a stream sends the step first and then done', async () => {
  const response = await app.request('/v1/triage', {
    method: 'POST',
    headers: { accept: 'text/event-stream' },
    body: JSON.stringify({ message: 'sore throat' }),
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const events = (await response.text()).split('\n\n').filter(Boolean)
  expect(events.map((event) => event.split('\n')[0])).toEqual(['event: step', 'event: done'])
})
