import { expect, test } from 'vitest'
import type { TriageReply } from '../../api/contract/reply.ts'
import { turn } from '../support/conversation.ts'

const informed = ({ step, status }: TriageReply) => {
  if (step.kind !== 'inform') throw new Error(`expected information, got ${status}`)
  return step
}

test.each([
  ['do I need an appointment at the UTC?', /walk in/i],
  ['is Pharmacy First free?', /free/i],
  ['can I bring my dog?', /assistance dogs/i],
  ['what does the pharmacist do about a UTI?', /antibiotics/i],
  ['do i need to be registered with a gp to use the urgent treatment centre', /do not need a GP/i],
  ['does it cost money to call 111?', /free/i],
])('“%s” is answered with its source, and the safety line', async (message, answer) => {
  const reply = await turn({ message })
  const step = informed(reply)
  expect(step.answer).toMatch(answer)
  expect(step.sources.length).toBeGreaterThan(0)
  expect(reply.safety).toMatch(/^Call 999/)
})

test('what we do not know is said so, with who may know, and what may have been meant', async () => {
  const step = informed(await turn({ message: 'do you do hair cuts?' }))
  expect(step.answer).toMatch(/do not know.*111/)
  expect(step.sources).toEqual([])
})

test.each([
  ['what do i do, my dad has crushing chest pain', 'emergency'],
  ['can i bring my dog? he has collapsed and is not breathing', 'emergency'],
])('“%s” is never answered as a question: somebody is ill', async (message, status) => {
  expect((await turn({ message })).status).toBe(status)
})

test.each([
  'where can I get the morning-after pill?',
  'how do i get rid of an earache',
  'what can i do about my sore throat?',
  'can a pharmacist see my son aged 6, his ear hurts',
])('“%s” is a need, and is asked about', async (message) => {
  const { step } = await turn({ message })
  expect(step.kind).not.toBe('inform')
})
