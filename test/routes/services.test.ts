import { expect, test } from 'vitest'
import { Problem } from '../../api/contract/problem.ts'
import { ServiceList, ServiceView } from '../../api/contract/service.ts'
import { appWith } from '../support/conversation.ts'

const app = appWith()

const list = async (query: string) => ServiceList.parse(await (await app.request(`/v1/services${query}`)).json())

test('the directory lists only what may be shown, with the safety line', async () => {
  const { services, total, safety } = await list('?limit=500')
  expect(services.length).toBe(total)
  expect(total).toBeGreaterThan(50)
  expect(safety).toMatch(/^Call 999/)
})

test('near a district the nearest come first', async () => {
  const { services } = await list('?category=pharmacy&near=UB8&limit=10')
  const distances = services.map(({ distanceKm }) => distanceKm ?? Infinity)
  expect(distances).toEqual(distances.toSorted((one, other) => one - other))
})

test('open now means open by confirmed hours', async () => {
  const { services } = await list('?disposition=pharmacy-first&open=now&at=2026-11-21T19:30')
  expect(services.length).toBeGreaterThan(0)
  for (const { opening } of services) expect(['open', 'always']).toContain(opening.state)
})

test('one service is found by its id, another is 404', async () => {
  const { services } = await list('?limit=1')
  const found = ServiceView.parse(await (await app.request(`/v1/services/${services[0]!.id}`)).json())
  expect(found.id).toBe(services[0]!.id)
  const missing = await app.request('/v1/services/no-such-place')
  expect(missing.status).toBe(404)
  Problem.parse(await missing.json())
})

test('a search by words forgives a slip', async () => {
  const response = await app.request('/v1/services/search', {
    method: 'POST',
    body: JSON.stringify({ words: 'hilingdon hospital', place: 'UB8 1UW', limit: 3 }),
  })
  const { services } = ServiceList.parse(await response.json())
  expect(services.map(({ name }) => name).join()).toMatch(/Hillingdon Hospital/)
})

test.each(['?category=made-up', '?limit=0', '?near=UB8%201UW', '?words=pain'])(
  '%s is refused, naming the field',
  async (query) => {
    const response = await app.request(`/v1/services${query}`)
    expect(response.status).toBe(422)
    expect(Problem.parse(await response.json()).errors.length).toBeGreaterThan(0)
  },
)
