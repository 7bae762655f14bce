import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const ear = "My little girl's ear has been hurting since last night"

test('a girl of 6 with earache on Saturday evening is sent to a pharmacy that is open near UB8, nearest first', async () => {
  const { last, questions } = await conversation(
    { message: ear, person: { age: 6 }, place: 'UB8' },
    { at: '2026-11-21T19:30' },
  )
  const answer = reached(last)
  expect(codeOf(last)).toBe('pharmacy-first')
  expect(questions.length).toBeLessThanOrEqual(5)
  expect(last.simulated).toBe(true)
  expect(answer.signposts.length).toBeGreaterThan(0)
  const distances = answer.signposts
    .filter(({ opening }) => opening.state === 'open')
    .map(({ distanceKm }) => distanceKm ?? 0)
  expect(distances.length).toBeGreaterThan(0)
  expect(distances).toEqual(distances.toSorted((one, other) => one - other))
  expect(answer.notOffered.length).toBeGreaterThan(0)
  for (const { because } of answer.notOffered) expect(because).not.toBe('')
})

test.each(['2026', '2027', '2028'])('on Christmas Day of %s no pharmacy is promised open', async (year) => {
  const { last } = await conversation({ message: ear, person: { age: 6 }, place: 'UB8' }, { at: `${year}-12-25T11:00` })
  for (const { opening } of reached(last).signposts) expect(opening.state).not.toBe('open')
})

test.each([
  [0.5, 'under the age for Pharmacy First'],
  [30, 'over the age for Pharmacy First'],
])('earache at %s is %s', async (age) => {
  const { last } = await conversation({ message: 'earache since last night', person: { age } })
  expect(codeOf(last)).not.toBe('pharmacy-first')
})

test('a woman of 42 with 3 days of burning wee goes to Pharmacy First', async () => {
  const { last } = await conversation({ message: '42f burning when i wee 3 days' }, { ticks: ['night-pee'] })
  expect(codeOf(last)).toBe('pharmacy-first')
})

test('the same with fever and back pain needs care the same day', async () => {
  const { last } = await conversation({ message: '42f burning when i wee 3 days, fever and back pain' })
  expect(rankOf(last)).toBeGreaterThanOrEqual(4)
})

test.each([[{ age: 70, sex: 'female' }], [{ age: 30, sex: 'female', pregnant: true }]])(
  'burning wee for %o is not Pharmacy First',
  async (person) => {
    const { last } = await conversation({ message: 'burning when i wee 3 days', person })
    expect(codeOf(last)).not.toBe('pharmacy-first')
  },
)

const fall = "mum of 82 slipped in the kitchen, not hurt but can't get up and lives alone"

test('a frail person who fell unhurt gets urgent community response, with support needs beside it', async () => {
  const { last } = await conversation({ message: fall })
  const answer = reached(last)
  expect(codeOf(last)).toBe('urgent-community-response')
  expect(`${answer.disposition.headline} ${answer.disposition.action}`).toMatch(/111/)
  expect(answer.also.length).toBeGreaterThan(0)
})

test('no food for the children leads to help with food, never to 111 for food', async () => {
  const { last } = await conversation({ message: 'got no food for the kids till friday', place: 'UB8' })
  const answer = reached(last)
  expect(['social-care', 'voluntary-sector']).toContain(codeOf(last))
  expect(answer.signposts.flatMap(({ actions }) => actions).map(({ href }) => href)).not.toContain('tel:111')
  expect(answer.signposts.length).toBeGreaterThan(0)
})
