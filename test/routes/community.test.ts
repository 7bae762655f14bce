import { describe, expect, test } from 'vitest'
import { CommunityReply } from '../../api/contract/pages/community.ts'
import { appWith, navigator } from '../support/conversation.ts'

const app = appWith()
const read = async (at?: string): Promise<CommunityReply> =>
  CommunityReply.parse(await (await app.request(`/v1/community${at ? `?at=${at}` : ''}`)).json())

describe('the situations that workers meet', () => {
  test('are the eight we promise, each with what to do from a source, who helps, and when to call 999 or 111', async () => {
    const { situations } = await read()
    expect(situations.map(({ id }) => id)).toEqual(navigator.knowledge.situations.map(({ id }) => id))
    expect(situations.length).toBe(8)
    for (const { id, steps, services, safetyNetting, title } of situations) {
      expect(
        steps.every(({ source }) => source.title.length > 3),
        id,
      ).toBe(true)
      expect(
        services.some(({ actions }) => actions.length > 0),
        id,
      ).toBe(true)
      expect(safetyNetting.join(' '), id).toMatch(/999|111/)
      expect(title.you, id).not.toBe(title.they)
    }
  })

  test('are said about the person without “you”, but for what the worker does', async () => {
    const { situations } = await read()
    for (const { steps } of situations)
      for (const { say } of steps) expect(say.they).not.toMatch(/\byou(r|rs|rself)?\b(?! can show)/i)
  })

  test('show services exactly as the directory does, at the moment asked for', async () => {
    const at = '2026-11-24T10:00'
    const { situations } = await read(at)
    for (const service of situations.flatMap(({ services }) => services)) {
      const one: unknown = await (await app.request(`/v1/services/${service.id}?at=${at}`)).json()
      expect(service).toEqual(one)
    }
  })

  test('never carry what is for staff, whatever token is sent', async () => {
    const plain = await (await app.request('/v1/community')).text()
    const signed = await appWith({ staffTokenSha256: 'f'.repeat(64) }).request('/v1/community', {
      headers: { authorization: 'Bearer anything' },
    })
    expect(await signed.text()).toBe(plain)
  })
})

describe('the page of a service, where the square code of a hand-out leads', () => {
  const page = (id: string) => app.request(`/services/${id}`)

  test('says what the directory says, with the safety line, and runs no script', async () => {
    for (const { id } of (await read()).situations.flatMap(({ services }) => services)) {
      const response = await page(id)
      const html = await response.text()
      const service = (await (await app.request(`/v1/services/${id}`)).json()) as {
        name: string
        actions: { href: string }[]
      }
      expect(response.status).toBe(200)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(html).not.toContain('<script')
      expect(html).toContain('Call 999 for chest pain')
      for (const { href } of service.actions) expect(html).toContain(href.replaceAll('&', '&amp;'))
    }
  })

  test('of a service that has closed leads to where to go instead, and gives neither phone nor map', async () => {
    const closed = navigator.knowledge.services.find(
      (each) => each.closed && each.closed.goTo.length > 0 && each.showTo === 'public',
    )!
    const html = await (await page(closed.id)).text()
    expect(html).toContain(`/services/${closed.closed!.goTo[0]}`)
    expect(html).not.toContain('class="actions"')
  })

  test('of nobody, and of one that nobody may see, is not there', async () => {
    const hidden = navigator.knowledge.services.find(({ showTo }) => showTo !== 'public')!
    expect((await page('nobody')).status).toBe(404)
    expect((await page(hidden.id)).status).toBe(404)
  })

  test('writes words into the page as words, never as markup', async () => {
    const all = await Promise.all(navigator.knowledge.services.map(async ({ id }) => (await page(id)).text()))
    for (const html of all) expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
  })
})
