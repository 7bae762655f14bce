import { expect, test } from 'vitest'
import { appWith, navigator } from '../support/conversation.ts'

const app = appWith()
const { pathways, redFlags } = navigator.knowledge

test('every care card can be read on the site, without script, under the strict policy', async () => {
  const index = await (await app.request('/pathways')).text()
  for (const { id } of [...pathways, ...redFlags]) {
    expect(index).toContain(`href="/pathways/${id}"`)
    const response = await app.request(`/pathways/${id}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).not.toMatch(/<script|style=|onclick|undefined/)
  }
})

test('a card shows every rule with its source, its assurance and its examples', async () => {
  const { id, rules, examples } = pathways[0]!
  const page = await (await app.request(`/pathways/${id}`)).text()
  rules.forEach((_, index) => expect(page).toContain(`<code>${id}#${index + 1}</code>`))
  expect(page).toMatch(/not assured by anybody yet|assured \d{4}/)
  expect(page).toContain(examples[0]!.say.replaceAll('"', '&quot;'))
})

test('a card that does not exist is not found', async () => {
  expect((await app.request('/pathways/no-such-card')).status).toBe(404)
})
