import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = {}) => (await conversation({ message, person, place: 'UB8' })).last
const woman = { age: 30, sex: 'female' }

test('danger now is 999, with 55 for somebody who cannot speak', async () => {
  const last = await end('he is going to kill me he is outside the door now', woman)
  expect(codeOf(last)).toBe('call-999')
  expect(reached(last).careAdvice.join(' ')).toMatch(/press 55/)
})

test.each([
  'my boyfriend strangled me last week, no marks',
  'he strangled me a year ago',
  'my ex strangled me in 2019',
])('strangled at any time, even without marks, is at least A&E: “%s”', async (message) => {
  expect(rankOf(await end(message, woman))).toBeGreaterThanOrEqual(6)
})

test.each([
  ['my ex choked me', woman, '08082000247'],
  ['he put his hands round my throat last night', woman, '08082000247'],
  ['sore throat since my girlfriend strangled me', { age: 30, sex: 'male' }, '08088010327'],
])(
  'strangled by someone is about that person, never about food: A&E with the helpline beside it: “%s”',
  async (message, person, line) => {
    const { disposition, signposts, careAdvice } = reached(await end(message, person))
    expect(disposition.route).toBe('after-strangling')
    expect(disposition.sensitive).toBe(true)
    expect(signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain(`tel:${line}`)
    expect(careAdvice.join(' ')).not.toMatch(/back blows|cough it up|food/i)
  },
)

test('sexual assault is at least urgent, with the assault centre, and no police are needed', async () => {
  const last = await end('i was raped last night', woman)
  expect(rankOf(last)).toBeGreaterThanOrEqual(4)
  expect(reached(last).signposts[0]!.name).toMatch(/Havens/)
  expect(reached(last).disposition.action).toMatch(/do not have to tell the police/)
})

test('sexual assault of a child under 13 is for safeguarding', async () => {
  expect(codeOf(await end('my daughter of 11 has been raped', { age: 11, sex: 'female' }))).toBe('safeguarding')
})

test.each([
  ['domestic abuse', 'my husband hits me', woman],
  ['being made to work', 'my boss has my passport and makes me work for no money', {}],
  ['a forced marriage', 'my family are forcing me to get married', {}],
  ['cutting', 'they want to take my niece abroad to be cut', {}],
])('%s is for safeguarding, with a line to ring', async (_, message, person) => {
  const last = await end(message, person)
  expect(codeOf(last)).toBe('safeguarding')
  const numbers = reached(last).signposts.flatMap(({ actions }) => actions.map(({ href }) => href))
  expect(numbers.some((href) => href.startsWith('tel:'))).toBe(true)
})

test('a sensitive topic is marked, so that nothing asks for feedback, and offers nothing that dilutes', async () => {
  const { disposition, also } = reached(await end('my husband hits me', woman))
  expect(disposition.sensitive).toBe(true)
  for (const { code } of also) expect(['self-care', 'community-pharmacy', 'gp-appointment']).not.toContain(code)
})
