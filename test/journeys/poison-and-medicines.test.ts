import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = {}) => (await conversation({ message, person, place: 'UB8' })).last

test.each([
  ['on purpose', 'i swallowed all my tablets on purpose', {}, 7],
  ['with signs', 'drank bleach and throwing up', {}, 7],
  ['paracetamol above the limit of the packet', 'i took 12 paracetamol today for my tooth', { age: 40 }, 6],
  ['a button battery', 'my toddler swallowed a button battery', {}, 6],
  ['a magnet', 'she swallowed two magnets', { age: 5 }, 6],
  ["a child who swallowed somebody's medicine", 'my little boy ate grandads tablets', {}, 6],
  ['anything else', 'my 3 year old drank some washing up liquid he is fine', { age: 3 }, 4],
])('poison, %s, is never answered too low', async (_, message, person, rank) => {
  expect(rankOf(await end(message, person))).toBeGreaterThanOrEqual(rank)
})

test('anything else swallowed is 111 by phone now, never a poison database or 111 online', async () => {
  const answer = reached(await end('my 3 year old drank some washing up liquid he is fine', { age: 3 }))
  const hrefs = answer.signposts.flatMap(({ actions }) => actions.map(({ href }) => href)).join(' ')
  expect(answer.disposition.within).toBe('now')
  expect(hrefs).toContain('tel:111')
  expect(hrefs).not.toMatch(/111\.nhs\.uk|toxbase/i)
})

test.each([
  'insulin',
  'prednisolone',
  'my epilepsy tablets',
  'tacrolimus for my kidney transplant',
  'apixaban',
  'my parkinsons tablets',
  'lithium',
  'my methadone',
])('running out of %s is at least urgent', async (medicine) => {
  expect(rankOf(await end(`run out of ${medicine}`, { age: 50 }))).toBeGreaterThanOrEqual(4)
})

test('running out of another medicine is a short supply from a pharmacy, or 111', async () => {
  const last = await end('run out of my blood pressure tablets', { age: 60, sex: 'male' })
  expect(codeOf(last)).toBe('community-pharmacy')
  expect(reached(last).disposition.action).toMatch(/call 111 and ask for an urgent supply/)
})

test('the online prescription service is not for a child under 5', async () => {
  const answer = reached(await end('run out of my sons inhaler', { age: 3 }))
  const hrefs = answer.signposts.flatMap(({ actions }) => actions.map(({ href }) => href)).join(' ')
  expect(hrefs).not.toContain('111.nhs.uk')
})
