import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string) =>
  (await conversation({ message, person: { sex: 'female', age: 30 }, place: 'UB8' })).last

test.each([
  'soaking pads 30 weeks pregnant bleeding heavily',
  'i am 32 weeks pregnant and having a fit',
  'the baby is coming now',
  '34 weeks pregnant, tummy rock hard and the pain wont let up',
])('“%s” is 999', async (message) => {
  expect(codeOf(await end(message))).toBe('call-999')
})

test.each(['20 weeks pregnant and bleeding', '31 weeks pregnant and the baby is moving less'])(
  'from the weeks the unit takes, maternity triage: “%s”, and the number on the notes if booked elsewhere',
  async (message) => {
    const answer = reached(await end(message))
    expect(answer.disposition.code).toBe('maternity-triage')
    expect(answer.disposition.action).toMatch(/booked somewhere else, ring the number on your notes/)
  },
)

test.each(['31 weeks pregnant and the baby has not moved since yesterday', '31 weeks and the baby has not moved'])(
  'the baby in "%s" is the unborn one: the maternity unit leads, not a newborn rule',
  async (message) => {
    const answer = reached(await end(message))
    expect(answer.disposition.code).toBe('maternity-triage')
    expect(answer.reasons.map(({ rule }) => rule).join()).not.toMatch(/newborn/)
  },
)

test('a born baby who does not move is 999, also when its mother is pregnant again', async () => {
  const message = 'i am pregnant again and my 5 month old baby is floppy and not moving'
  expect(codeOf((await conversation({ message, place: 'UB8' })).last)).toBe('call-999')
})

test('below those weeks, 111 or A&E, never the unit that would not take her', async () => {
  const last = await end('10 weeks pregnant and spotting')
  expect(['urgent-care', 'emergency-department']).toContain(codeOf(last))
  expect(rankOf(last)).toBeGreaterThanOrEqual(4)
})
