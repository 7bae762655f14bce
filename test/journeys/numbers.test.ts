import { expect, test } from 'vitest'
import type { Reach } from '../../api/contract/step.ts'
import { conversation, navigator, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = {}, audience = 'resident') =>
  reached((await conversation({ message, person, place: 'UB8', audience })).last)

const actionsOf = ({ signposts }: Reach) => signposts.flatMap(({ actions }) => actions)

const messages: readonly (readonly [string, object])[] = [
  ['crushing pain in my chest going down my left arm', { age: 60 }],
  ['thinking of ending my life', { age: 30 }],
  ['31 weeks pregnant and the baby is moving less', { age: 30, sex: 'female' }],
  ['my husband hits me', { age: 30, sex: 'female' }],
  ['earache since last night', { age: 6 }],
  ['toothache keeps me awake', { age: 40 }],
  ['got no food for the kids till friday', { age: 30 }],
]

test.each(messages)('every number offered has a way without a voice beside it: “%s”', async (message, person) => {
  for (const { actions } of (await end(message, person)).signposts) {
    const calls = actions.filter(({ kind }) => kind === 'call')
    if (calls.length > 0) expect(actions.map(({ kind }) => kind)).toContain('relay')
  }
})

test('beside 999: Relay UK 18000, the BSL video call, and in the words 55 and text 999', async () => {
  const answer = await end('crushing pain in my chest going down my left arm')
  expect(actionsOf(answer).map(({ href }) => href)).toContain('tel:18000')
  expect(actionsOf(answer).map(({ kind }) => kind)).toContain('bsl')
  const words = answer.safetyNetting.join(' ')
  expect(words).toMatch(/press 55/)
  expect(words).toMatch(/text 999 if your phone is registered/)
})

test('beside 111: Relay UK 18001 111 and the BSL video call', async () => {
  const answer = await end('my 3 year old drank some washing up liquid he is fine', { age: 3 })
  const line = answer.signposts.find(({ actions }) => actions.some(({ href }) => href === 'tel:111'))!
  expect(line.actions.map(({ label }) => label).join(' ')).toContain('18001 111')
  expect(line.actions.map(({ kind }) => kind)).toContain('bsl')
})

test('a number that costs more than a normal call says so wherever it is shown', () => {
  const dear = navigator.knowledge.services.flatMap(({ phones }) =>
    phones.filter(({ number }) => /^08[47]|^09/.test(number.replaceAll(' ', ''))),
  )
  expect(dear.length).toBeGreaterThan(0)
  expect(dear.every(({ charged }) => charged)).toBe(true)
})

test('the practice with the dear number tells the price on its card', async () => {
  const practice = navigator.knowledge.services.find(({ phones }) => phones.some(({ charged }) => charged))!
  const message = 'my 3 year old has a temperature for 6 days'
  const body = { message, person: { age: 3 }, place: 'UB8', practice: practice.odsCode }
  const { last } = await conversation(body, { at: '2026-11-24T10:30' })
  const card = reached(last).signposts.find(({ service }) => service === practice.id)
  const calls = card?.actions.filter(({ kind }) => kind === 'call').map(({ label }) => label) ?? []
  expect(calls.length).toBeGreaterThan(0)
  for (const label of calls) expect(label).toContain('costs more than a normal call')
})

test.each([
  ['an optician', 'slept in my contacts, eye is red raw', /no confirmed number for an optician.*call 111/],
  ['a sexual health clinic', 'worried i have an sti', /no confirmed number for a clinic.*Call 111/],
])('where no number of %s is confirmed, it is said, with what to do', async (_, message, honest) => {
  const answer = await end(message, { age: 25, sex: 'male' })
  expect(answer.notices.join(' ')).toMatch(honest)
  expect(actionsOf(answer).map(({ href }) => href)).toContain('tel:111')
})

test('"ring to check" always has somebody to ring, or says that 111 can check', async () => {
  for (const [message, person] of messages)
    for (const { opening, actions, access } of (await end(message, person)).signposts) {
      if (opening.state !== 'call-to-check' || access === 'own-practice') continue
      const canRing = actions.some(({ kind }) => kind === 'call')
      expect(canRing || /111/.test(opening.text), `${message}: ${opening.text}`).toBe(true)
    }
})

test('somebody who needs Easy Read, or more time, is told how to ask for it, at 111 and 999 too', async () => {
  const answer = await end('i need easy read letters')
  expect(answer.disposition.route).toBe('communication-support')
  expect(answer.careAdvice.join(' ')).toMatch(/Easy Read/)
  expect(answer.careAdvice.join(' ')).toMatch(/111 or 999, say if you need short words or more time/)
})
