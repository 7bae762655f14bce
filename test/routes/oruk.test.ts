import { describe, expect, test } from 'vitest'
import { OrukInfo, OrukPage, OrukService } from '../../api/contract/oruk.ts'
import { Problem } from '../../api/contract/problem.ts'
import { schemaFolder, validator } from '../knowledge/exchange/standard.ts'
import { appWith } from '../support/conversation.ts'

const app = appWith()
const get = async (path: string) => (await app.request(path)).json()
const page = async (query = '') => OrukPage.parse(await get(`/oruk/services${query}`))

test('the feed says its version and profile', async () => {
  expect(OrukInfo.parse(await get('/oruk'))).toMatchObject({ version: '3.0' })
})

test('the pages together list every service once, and say when they end', async () => {
  const first = await page('?per_page=100')
  const ids: string[] = []
  for (let number = 1; number <= first.total_pages; number++) {
    const { contents, page_number, first_page, last_page } = await page(`?per_page=100&page=${number}`)
    expect([page_number, first_page, last_page]).toEqual([number, number === 1, number === first.total_pages])
    ids.push(...contents.map(({ id }) => id))
  }
  expect(new Set(ids).size).toBe(first.total_items)
  expect(ids.length).toBe(first.total_items)
  expect(await page('?page=999')).toMatchObject({ empty: true, last_page: true, size: 0 })
})

test('a service is whole at its own address, in brief on a page unless the page is asked for in full', async () => {
  const { contents } = await page('?per_page=500')
  const [full] = (await page('?per_page=1&full=true')).contents
  expect(contents[0]).not.toHaveProperty('schedules')
  expect(full).toHaveProperty('navigator')
  expect(OrukService.parse(await get(`/oruk/services/${contents[0]!.id}`))).toEqual(full)
})

test('ages and kind narrow the list', async () => {
  const all = await page('?per_page=500&full=true')
  const children = await page('?per_page=500&maximum_age=17')
  expect(children.total_items).toBeGreaterThan(0)
  expect(children.total_items).toBeLessThan(all.total_items)
  const [attribute] = all.contents[0]!.attributes as { taxonomy_term: { id: string } }[]
  const ofKind = await page(`?per_page=500&full=true&taxonomy_term_id=${attribute!.taxonomy_term.id}`)
  expect(ofKind.contents).toContainEqual(all.contents[0])
  expect(ofKind.total_items).toBeLessThan(all.total_items)
})

describe('a request that is not right', () => {
  test.each(['per_page=5000', 'page=0', 'search=words', 'postcode=UB8', 'taxonomy_term_id=1'])(
    '%s is refused with the safety line, never answered as if it had not been asked',
    async (query) => {
      const response = await app.request(`/oruk/services?${query}`)
      expect(response.status).toBe(422)
      expect(Problem.parse(await response.json()).safety).toMatch(/^Call 999/)
    },
  )

  test('an unknown service is 404; a feed is only read', async () => {
    expect((await app.request('/oruk/services/00000000-0000-5000-8000-000000000000')).status).toBe(404)
    expect((await app.request('/oruk/services', { method: 'POST' })).status).toBe(405)
  })
})

test('the feed is open to every origin, without a key', async () => {
  const response = await app.request('/oruk/services', { headers: { origin: 'https://harvester.example' } })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('a fact that grows too old leaves the feed the day it does', async () => {
  const hours = async (day: string) => {
    const then = appWith({ now: () => Temporal.ZonedDateTime.from(`${day}T12:00[Europe/London]`) })
    const { contents } = OrukPage.parse(await (await then.request('/oruk/services?per_page=500&full=true')).json())
    return contents.filter(({ schedules }) => (schedules as unknown[]).length > 0).length
  }
  expect(await hours('2026-11-21')).toBeGreaterThan(50)
  expect(await hours('2029-01-01')).toBe(0)
})

test.runIf(schemaFolder)("every record and every line of a page holds by the standard's own schemas", async () => {
  const { contents } = await page('?per_page=500&full=true')
  const service = validator('service')
  for (const record of contents) expect(service(record), record.name).toEqual([])
  const line = validator('service_list')
  for (const brief of (await page('?per_page=500')).contents) expect(line(brief), brief.name).toEqual([])
})
