import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = { age: 40, sex: 'male' }) =>
  (await conversation({ message, person, place: 'UB8' })).last

test('999 already called: “Do not cancel”, and call again if anything is worse', async () => {
  const answer = reached(await end('i have called 999 and the ambulance is coming, he has chest pain'))
  expect(`${answer.disposition.headline} ${answer.careAdvice.join(' ')}`).toMatch(/do not cancel/i)
  expect(answer.safetyNetting.join(' ')).toMatch(/Call 999 again if anything gets worse/)
})

test.each([
  ['seen and worse', 'saw the gp yesterday about my sore throat and its much worse'],
  ['a second contact', 'i have rung 111 ten times this week about my headache'],
  ['left hospital', 'came out of hospital 3 days ago and my cough is bad'],
  ['a call back overdue', '111 said they would call me back 5 hours ago about my sore throat'],
])('%s is at least the same day', async (_, message) => {
  expect(rankOf(await end(message))).toBeGreaterThanOrEqual(4)
})

test('nobody is told that they ask too often', async () => {
  const told = JSON.stringify((await end('i have rung 111 ten times this week about my headache')).step)
  expect(told).not.toMatch(/too often|stop calling|misuse|wasting/i)
})

test('an ambulance on its way for a fall is still 999 until help has come', async () => {
  expect(codeOf(await end('ambulance coming for mum she fell not hurt but cannot get up'))).toBe('call-999')
})
