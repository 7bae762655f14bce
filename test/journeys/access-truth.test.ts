import { expect, test } from 'vitest'
import { codeOf, conversation, navigator, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = {}, over: { place?: string | null; at?: string } = {}) =>
  (await conversation({ message, person, place: 'place' in over ? over.place : 'UB8' }, over.at ? { at: over.at } : {}))
    .last

test('a resident is told what a resident can do: ask their own practice, never "refer"', async () => {
  const { headline, action } = reached(await end('my 3 year old has a temperature for 6 days', { age: 3 })).disposition
  expect(headline).toBe('Ask your own practice for a same-day or hub slot')
  expect(`${headline} ${action}`).not.toMatch(/\brefer to\b/i)
})

test('somebody without a GP is told how to register, and that no papers are needed', async () => {
  const last = await end('i dont have a gp')
  expect(reached(last).disposition.route).not.toBeNull()
  expect(reached(last).careAdvice.join(' ')).toContain(
    'You do not need ID, an address or immigration papers to see a GP',
  )
})

test('late at night a pharmacy answer says that most are closed, that it can usually wait, and 111 if not', async () => {
  const answer = reached(await end('earache since last night', { age: 6 }, { at: '2026-11-21T02:30' }))
  const said = [...answer.notices, ...answer.safetyNetting, ...answer.careAdvice].join(' ')
  expect(said).toMatch(/Most pharmacies are closed.*This can usually wait until morning; if not, call 111/)
})

test.each([null, 'BS1'])('place %s: “We could not tell whether you live in Hillingdon”', async (place) => {
  expect(reached(await end('earache since last night', { age: 6 }, { place })).notices.join(' ')).toContain(
    'We could not tell whether you live in Hillingdon',
  )
})

test('outside the borough there is still 999 and the nearest A&E', async () => {
  const last = await end('i banged my head and i take apixaban', { age: 60, sex: 'male' }, { place: 'BS1' })
  expect(codeOf(last)).toBe('emergency-department')
  expect(reached(last).signposts.flatMap(({ actions }) => actions.map(({ kind }) => kind))).toContain('directions')
})

test('outside the borough, what is for our own patients is shown as "if your GP is in Hillingdon"', async () => {
  const where = { place: 'BS1', at: '2026-11-24T10:30' }
  const last = await end('my 3 year old has a temperature for 6 days', { age: 3 }, where)
  const hubs = reached(last).signposts.filter(({ access }) => access === 'via-own-practice')
  expect(hubs.length).toBeGreaterThan(0)
  for (const { accessText } of hubs) expect(accessText).toContain('If your GP is in Hillingdon.')
  expect(reached(last).notices.join(' ')).toMatch(/Hillingdon/)
})

test('every A&E answer says what to do without a safe way to get there', async () => {
  const { safetyNetting } = reached(await end('i banged my head and i take apixaban', { age: 60, sex: 'male' }))
  expect(safetyNetting.join(' ')).toContain('No safe way to get there, alone, or getting worse? Call 999.')
})

test('chest pain never travels to Harefield', async () => {
  const answer = reached(await end('crushing pain in my chest', {}, { place: 'UB9' }))
  expect(answer.signposts.map(({ name }) => name).join()).not.toMatch(/Harefield/)
})

test.each(['999', '112', '111', '116123', '85258', '08001111', '08082000247'])('%s can always be shown', (number) => {
  const shown = navigator.knowledge.services.flatMap(({ phones }) => phones)
  const listed = shown.filter((phone) => JSON.stringify(phone).replaceAll(' ', '').includes(`"${number}"`))
  expect(listed.every(({ provenance }) => provenance.showTo === 'public')).toBe(true)
})

test('a service marked as shown to nobody has no card and no number', async () => {
  const hidden = new Set(
    navigator.knowledge.services.flatMap(({ phones }) =>
      phones
        .filter(({ provenance }) => provenance.showTo === 'nobody')
        .map((phone) => `tel:${phone.number.replaceAll(' ', '')}`),
    ),
  )
  for (const message of ['sore throat', 'got no food for the kids till friday', 'toothache', 'lonely']) {
    const hrefs = reached(await end(message, { age: 30, sex: 'female' })).signposts.flatMap(({ actions }) => actions)
    expect(hrefs.filter(({ href }) => hidden.has(href))).toEqual([])
  }
})
