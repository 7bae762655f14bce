import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = { age: 40, sex: 'male' }) =>
  (await conversation({ message, person, place: 'UB8' })).last

test('999 already called: “Do not cancel”, and call again if anything is worse', async () => {
  const answer = reached(await end('i have called 999 and the ambulance is coming, he has chest pain'))
  expect(`${answer.disposition.headline} ${answer.careAdvice.join(' ')}`).toMatch(/do not cancel/i)
  expect(answer.safetyNetting.join(' ')).toMatch(/Call 999 again if anything gets worse/)
})

test('a faller who is not hurt and waits for the ambulance is also told of 111 and urgent community response', async () => {
  const answer = reached(
    await end('ambulance called 3 hours ago for mum, she fell, not hurt but cannot get up', { age: 84 }),
  )
  expect(answer.disposition).toMatchObject({ code: 'call-999', route: 'waiting-for-999' })
  const beside = answer.also.find(({ code }) => code === 'urgent-community-response')
  expect(beside?.headline).toMatch(/^Call 111 and ask for urgent community response/)
  expect(beside?.signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain('tel:111')
})

test('a faller who is hurt waits for the ambulance alone', async () => {
  const answer = reached(
    await end('ambulance called for dad, he fell and his hip hurts a lot and he cannot get up', { age: 84 }),
  )
  expect(answer.disposition.code).toBe('call-999')
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
