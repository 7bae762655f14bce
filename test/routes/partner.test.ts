import { expect, test } from 'vitest'
import { PartnerView } from '../../api/contract/partners/partner.ts'
import { appWith, safetyLine } from '../support/conversation.ts'

const app = appWith()

test('a partner says whom to tell when the advice is wrong; the demonstration says that there is nobody', async () => {
  const response = await app.request('/v1/partners/demo', { headers: { origin: 'https://council.example' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const partner = PartnerView.parse(await response.json())
  expect(partner).toMatchObject({ id: 'demo', safetyContact: null, demonstration: true, safety: safetyLine })
})

test('a partner nobody knows is refused with the safety line, and so is another method', async () => {
  const unknown = await app.request('/v1/partners/nobody')
  expect(unknown.status).toBe(404)
  expect(await unknown.json()).toMatchObject({ safety: safetyLine })
  const posted = await app.request('/v1/partners/demo', { method: 'POST' })
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, OPTIONS'])
  expect(await posted.json()).toMatchObject({ safety: safetyLine })
})
