import { expect, test } from 'vitest'
import { TruthReply } from '../../api/contract/pages/truth.ts'
import { compileNavigator } from '../../api/conversation/compile-navigator.ts'
import { withSwitches } from '../../api/conversation/walk/switching/switched-off.ts'
import { truthOf } from '../../api/routes/truth/truth-of.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Service } from '../../knowledge/schema/service.ts'
import { appWith, navigator } from '../support/conversation.ts'

const fernborough = loadKnowledge('test/fixtures/fernborough')
const at = Temporal.ZonedDateTime.from('2026-11-21T19:30:00[Europe/London]')
const app = appWith()
const truth = async () => TruthReply.parse(await (await app.request('/v1/truth')).json())
const page = async () => (await app.request('/truth')).text()

const fact = (dated: string | null, reviewBy: string | null = null, showTo: 'public' | 'nobody' = 'public') => ({
  source: 'invented',
  dated,
  reviewBy,
  showTo,
})
const base = fernborough.services[0]!
const withHours = (id: string, provenance: ReturnType<typeof fact>): Service => ({
  ...base,
  id,
  showTo: 'public',
  closed: null,
  address: null,
  phones: [],
  text: null,
  bsl: null,
  website: null,
  hours: { opening: fernborough.services.find(({ hours }) => hours !== null)!.hours!.opening, provenance },
})
const knowing = (services: readonly Service[], over: Partial<Knowledge> = {}): Knowledge => ({
  ...navigator.knowledge,
  services,
  ...over,
})

test('a fact is confirmed for 18 months and until its review; an undated one never; one for nobody is kept apart', () => {
  const services = [
    withHours('new', fact('2026-11-01')),
    withHours('on-the-last-day', fact('2025-05-21')),
    withHours('a-day-too-old', fact('2025-05-20')),
    withHours('review-due', fact('2026-11-01', '2026-11-20')),
    withHours('undated', fact(null)),
    withHours('for-nobody', fact('2026-11-01', null, 'nobody')),
  ]
  const { facts, factsHeldBack } = truthOf(knowing(services), at)
  expect(facts.find(({ kind }) => kind === 'hours')).toMatchObject({ confirmed: 2, pastReview: 2, unconfirmed: 1 })
  expect(factsHeldBack).toBe(1)
})

test('time alone makes facts of today fall due', () => {
  const services = [withHours('one', fact('2026-11-01'))]
  const hoursAt = (moment: Temporal.ZonedDateTime) =>
    truthOf(knowing(services), moment).facts.find(({ kind }) => kind === 'hours')
  expect(hoursAt(at)).toMatchObject({ confirmed: 1, pastReview: 0 })
  expect(hoursAt(at.add({ months: 19 }))).toMatchObject({ confirmed: 0, pastReview: 1 })
})

test('every fact and every service of the real directory is counted once', async () => {
  const { facts, factsHeldBack, services } = await truth()
  const all = navigator.knowledge.services
  expect(services.listed + services.forStaff + services.closed + services.heldBack).toBe(all.length)
  const ofListed = all
    .filter(({ showTo, closed }) => showTo !== 'nobody' && closed === null)
    .flatMap(({ hours, address, phones, text, bsl, website }) => [hours, address, ...phones, text, bsl, website])
    .filter((each) => each !== null).length
  const counted = facts.reduce((sum, each) => sum + each.confirmed + each.pastReview + each.unconfirmed, 0)
  expect(counted + factsHeldBack).toBe(ofListed)
  expect(counted).toBeGreaterThan(100)
})

test('what nobody has signed off is said to be unapproved; a sign-off shows with its date', () => {
  const { content, lastSignOff, words } = truthOf(navigator.knowledge, at)
  const { redFlags, pathways, advice } = navigator.knowledge
  const approved = [...redFlags, ...pathways, ...advice].filter(({ assurance }) => assurance.assuredOn !== null).length
  expect(content.reduce((sum, each) => sum + each.approved, 0)).toBe(approved)
  if (approved === 0) expect([lastSignOff, words.signOff]).toEqual([null, 'Nobody has signed off anything yet.'])
  const [first, ...others] = pathways
  const signed = { ...first!, assurance: { ...first!.assurance, assuredOn: '2026-11-03', assuredBy: 'a role' } }
  const after = truthOf({ ...navigator.knowledge, pathways: [signed, ...others] }, at)
  expect(after.lastSignOff).toBe('2026-11-03')
  expect(after.words.signOff).toBe('The last sign-off was on 3 November 2026.')
  expect(after.content.find(({ kind }) => kind === 'pathways')).toMatchObject({ approved: 1 })
})

test('what is switched off is named as people know it, until its last day, and never why', async () => {
  const { services, pathways } = navigator.knowledge
  const shown = services.find(({ showTo }) => showTo === 'public')!
  const reason = 'An invented reason for the curator.'
  const until = '2026-11-22'
  const switches = [{ service: shown.id }, { rule: `${pathways[0]!.id}#1` }, { model: true } as const].map((off) => ({
    off,
    reason,
    from: '2026-11-20',
    until,
  }))
  const knowledge = withSwitches({ ...navigator.knowledge, switches }, at)
  const switched = appWith({ navigator: compileNavigator(knowledge) })
  const html = await (await switched.request('/truth')).text()
  expect(html).toContain(`${pathways[0]!.presentation.replaceAll('"', '&quot;')}, row 1, until 22 November 2026`)
  expect(html).toContain('The language model, until 22 November 2026')
  expect(html).not.toContain(reason)
  expect(truthOf(knowledge, at).switchedOff.map(({ what }) => what)).toContain(shown.name)
  expect(truthOf(knowledge, at).services.heldBack).toBe((await truth()).services.heldBack)
  expect(truthOf(knowledge, at.add({ days: 2 })).switchedOff).toEqual([])
})

test('the page says the same as the data, without script, under the strict policy, with the safety line', async () => {
  const response = await app.request('/truth')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  const html = await response.text()
  expect(html).not.toMatch(/<script|style=|onclick|undefined|[>"]truth\.|\{\w+\}/)
  expect(html).toContain('999')
  const { services, facts, gaps, words } = await truth()
  expect(html).toContain(`<dd>${services.listed.toLocaleString('en-GB')}</dd>`)
  for (const { label, confirmed } of facts)
    expect(html).toContain(`<th scope="row">${label}</th><td>${confirmed.toLocaleString('en-GB')}</td>`)
  for (const gap of gaps) expect(html).toContain(gap)
  expect(html).toContain(words.signOff)
})

test('pages that say they are not approved lead there', async () => {
  const shown = navigator.knowledge.services.find(({ showTo }) => showTo === 'public')!
  for (const path of [`/services/${shown.id}`, '/pathways'])
    expect(await (await app.request(path)).text(), path).toContain('href="/truth"')
  expect(await page()).toContain('href="/pathways"')
})
