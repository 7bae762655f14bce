import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appWith } from '../support/conversation.ts'

const built = () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Demo</title>')
  writeFileSync(join(folder, 'embed.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'widget-1a2b.js'), 'export {}')
  return folder
}

const app = appWith({ webFolder: built() })

test('pages come with a strict policy and no inline anything', async () => {
  const response = await app.request('/')
  expect(response.status).toBe(200)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('set-cookie')).toBeNull()
})

test('the embed is kept five minutes, what it loads for ever, and any page may load both', async () => {
  const embed = await app.request('/embed.js', { headers: { origin: 'https://partner.example' } })
  expect(embed.headers.get('cache-control')).toBe('public, max-age=300')
  expect(embed.headers.get('access-control-allow-origin')).toBe('*')
  const asset = await app.request('/assets/widget-1a2b.js')
  expect(asset.headers.get('cache-control')).toContain('immutable')
})

test('only what was built can be asked for', async () => {
  for (const path of ['/../package.json', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/.env'])
    expect((await app.request(path)).status).toBe(404)
})

test('the reference page has no script, and the document is OpenAPI 3.1 of every call', async () => {
  const page = await (await app.request('/docs')).text()
  expect(page).not.toMatch(/<script|style=|onclick/)
  expect(page).toContain('/v1/triage')
  const document = (await (await app.request('/openapi.json')).json()) as { openapi: string; paths: object }
  expect(document.openapi).toMatch(/^3\.1/)
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining([
      '/v1/triage',
      '/v1/services',
      '/v1/services/{id}',
      '/v1/services/search',
      '/healthz',
      '/readyz',
    ]),
  )
})

test('alive and ready', async () => {
  expect((await app.request('/healthz')).status).toBe(200)
  expect(await (await app.request('/readyz')).json()).toMatchObject({ status: 'ready' })
})
