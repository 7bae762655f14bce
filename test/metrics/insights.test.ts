import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { InsightReply, InsightTables } from '../../api/contract/pages/insights.ts'
import type { Figure } from '../../api/metrics/count.ts'
import { startMetrics } from '../../api/metrics/metrics.ts'
import type { Store } from '../../api/metrics/store.ts'
import { appWith } from '../support/conversation.ts'
import { remembering } from './support/generated.ts'
import { categories } from './support/lists.ts'

const token = 'only-for-this-test'
const insightsTokenSha256 = createHash('sha256').update(token).digest('hex')

const figures: Figure[] = [
  { table: 'dispositions', week: 202647, of: ['pharmacy-first', 'resident'], n: 13 },
  { table: 'dispositions', week: 202646, of: ['pharmacy-first', 'resident'], n: 8 },
  { table: 'dispositions', week: 202647, of: ['call-999', 'resident'], n: 7 },
  { table: 'sensitive-topics', week: 202647, of: ['other'], n: 19 },
]
const over = (more: Partial<Store>) => {
  const nothing = () => Promise.resolve()
  const store: Store = {
    ...remembering(figures),
    add: nothing,
    purge: nothing,
    invent: nothing,
    close: nothing,
    readReports: () => Promise.resolve([]),
    ...more,
  }
  const metrics = startMetrics({ store, categories, secret: 'a secret of this test' })
  return appWith({ metrics, insightsTokenSha256 })
}
let app = over({})
beforeEach(() => {
  app = over({})
})
const get = (path: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
  app.request(`/v1/insights${path}`, { headers })
const read = async (path: string) => InsightReply.parse(await (await get(path)).json())

test('whoever has no token, or another, reads nothing', async () => {
  for (const headers of [{}, { authorization: 'Bearer something-else' }, { authorization: token }]) {
    const response = await get('/dispositions', headers as Record<string, string>)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect(JSON.stringify(await response.json())).toContain('999')
  }
})

test('guessing is slow', async () => {
  const tries = await Promise.all(Array.from({ length: 80 }, () => get('/dispositions', { authorization: 'Bearer x' })))
  expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20)
})

test('no page of another origin may read it', async () => {
  const headers = { authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' }
  const response = await get('/dispositions', headers)
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a table over a range of weeks: small numbers are few, others rounded, the running week marked', async () => {
  const { rows, total, labels, by } = await read('/dispositions?from=2026-W46&to=2026-W47')
  expect(by).toEqual(['disposition', 'audience'])
  const said = rows.map(({ from, categories: at, shown, running }) => [from, at.disposition, shown, running])
  expect(said).toEqual([
    ['2026-W46', 'call-999', '0', false],
    ['2026-W46', 'pharmacy-first', '10', false],
    ['2026-W47', 'call-999', 'fewer than 8', true],
    ['2026-W47', 'pharmacy-first', '15', true],
  ])
  expect(total).toEqual({ count: 25, atLeast: true })
  expect(labels).toEqual({
    disposition: { 'call-999': 'Call 999', 'pharmacy-first': 'Pharmacy First' },
    audience: { resident: 'Residents' },
  })
})

test('sensitive topics need 20', async () => {
  const { rows } = await read('/sensitive-topics?from=2026-W47&to=2026-W47')
  expect(rows.map(({ shown }) => shown)).toEqual(['fewer than 20'])
})

test('the same as comma-separated values', async () => {
  const response = await get('/dispositions?from=2026-W47&to=2026-W47&format=csv')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect((await response.text()).split('\r\n')).toEqual([
    'from,to,disposition,audience,count',
    '2026-W47,2026-W47,call-999,resident,fewer than 8',
    '2026-W47,2026-W47,pharmacy-first,resident,15',
    '',
  ])
})

test('invented figures say so, in every row of the file too', async () => {
  app = over({ isInvented: () => Promise.resolve(true) })
  const { invented, notes } = await read('/dispositions')
  expect(invented).toBe(true)
  expect(notes[0]).toMatch(/INVENTED/)
  const lines = (await (await get('/dispositions?format=csv')).text()).trim().split('\r\n')
  expect(lines[0]).toMatch(/,note$/)
  for (const line of lines.slice(1)) expect(line).toMatch(/INVENTED/)
})

test.each([
  ['?from=2026-W54', 'from'],
  ['?to=last%20week', 'to'],
  ['?from=2026-W47&to=2026-W46', 'from'],
  ['?from=2020-W01&to=2026-W46', 'from'],
  ['?format=xml', 'format'],
  ['?neighbourhood=north', 'body'],
])('refuses %s and names the field', async (query, path) => {
  const response = await get(`/dispositions${query}`)
  expect(response.status).toBe(422)
  expect(((await response.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe(path)
})

test('lists its tables; another is not found', async () => {
  const { tables } = InsightTables.parse(await (await get('')).json())
  for (const { id } of tables) expect((await get(`/${id}`)).status, id).toBe(200)
  expect((await get('/people')).status).toBe(404)
  expect((await app.request('/v1/insights/dispositions', { method: 'POST' })).status).toBe(405)
})

test('says when the store is not there', async () => {
  app = over({ read: () => Promise.reject(new Error('down')) })
  expect((await get('/dispositions')).status).toBe(503)
})
