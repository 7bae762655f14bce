import { expect, test } from 'vitest'
import { conversation, rankOf, reached, turn } from '../support/conversation.ts'

test('when words and form disagree on age, the more urgent reading leads', async () => {
  const young = await conversation({ message: 'my 8 week old baby has a temperature of 38.5', person: { age: 34 } })
  const agreed = await conversation({ message: 'my 8 week old baby has a temperature of 38.5', person: { age: 0.15 } })
  expect(rankOf(young.last)).toBeGreaterThanOrEqual(rankOf(agreed.last))
})

test('the consultation carries ids only: no words, no place', async () => {
  const reply = await turn({ message: 'zebra my throat is killing me', place: 'UB8 1UW' })
  expect(JSON.stringify(reply.consultation)).not.toMatch(/zebra|UB8/i)
})

test('what this turn told comes with its words, what was told before by label alone', async () => {
  const first = await turn({ message: '42f burning when i wee 3 days' })
  expect(first.understood.some(({ words }) => words !== null)).toBe(true)
  const second = await turn({ consultation: first.consultation })
  expect(second.understood.map(({ finding }) => finding)).toEqual(first.understood.map(({ finding }) => finding))
  expect(second.understood.every(({ words }) => words === null)).toBe(true)
})

test('every answer has a receipt: rules, what was asked and not asked, the knowledge version', async () => {
  const { last } = await conversation({ message: 'sore throat', person: { age: 30, sex: 'female' } })
  const { receipt, reasons } = reached(last)
  expect(receipt.knowledge).toMatch(/^sha256:/)
  expect(receipt.rules).toEqual(reasons.map(({ rule }) => rule))
  expect(receipt.asked.length).toBeGreaterThan(0)
})

test('the same findings in another order give the same answer', async () => {
  const one = await conversation({ message: 'earache and a sore throat', person: { age: 30, sex: 'male' } })
  const other = await conversation({ message: 'a sore throat and earache', person: { age: 30, sex: 'male' } })
  expect(reached(one.last).disposition).toEqual(reached(other.last).disposition)
})

test('a sign that the named need says nothing about still counts', async () => {
  const { last } = await conversation({ message: 'c section wound red and smelly', person: { age: 34, sex: 'female' } })
  expect(rankOf(last)).toBeGreaterThanOrEqual(4)
})
