import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = {}) => (await conversation({ message, person, place: 'UB8' })).last

const numbersIn = async (message: string) =>
  reached(await end(message)).signposts.flatMap(({ actions }) => actions.map(({ href }) => href))

test.each([
  ['an attempt', 'i tried to kill myself an hour ago'],
  ['an overdose', "I've taken an overdose"],
  ['means in hand', 'i have the rope ready and ive written a note'],
  ['not able to keep safe', 'i cant keep myself safe tonight'],
])('%s is 999, and ends with what to do for somebody who cannot call 999', async (_, message) => {
  const last = await end(message)
  expect(codeOf(last)).toBe('call-999')
  expect(reached(last).safetyNetting.at(-1)).toMatch(
    /^If you cannot call 999: call 111 and press 2, text SHOUT to 85258, or go to A&E with someone/,
  )
})

test('thoughts of ending life lead to the crisis line, with more than one way to reach a person', async () => {
  expect(codeOf(await end('thinking of ending my life'))).toBe('mental-health-crisis')
  const numbers = await numbersIn('thinking of ending my life')
  expect(numbers).toContain('tel:111')
  expect(numbers.filter((href) => /^(?:tel|sms):/.test(href)).length).toBeGreaterThan(2)
})

test('more specific words never rank below vaguer ones', async () => {
  const vague = rankOf(await end('i want to die'))
  expect(rankOf(await end('i want to die and i have the tablets in my hand'))).toBeGreaterThanOrEqual(vague)
})

test.each([
  'asking for a friend, how many tablets would make you die',
  'what would happen if someone took 30 paracetamol',
  'lol might just cut myself jk',
  'asking for a friend, what counts as domestic abuse',
  'lol what if i dropped the baby',
])('a question, a joke or a friend’s story of danger is never out of scope: “%s”', async (message) => {
  expect(codeOf(await end(message))).not.toBe('out-of-scope')
})

test('a question about overdose or self-harm asks whether anyone is in danger, and shows the crisis line', async () => {
  const { questions, last } = await conversation({ message: 'what would happen if someone took 30 paracetamol' })
  expect(JSON.stringify(questions)).toMatch(/danger/i)
  expect(reached(last).signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain('tel:111')
  expect(rankOf(last)).toBeGreaterThanOrEqual(5)
})
