import { expect, test } from 'vitest'
import { conversation, reached } from '../support/conversation.ts'

const sore = (age: number, asking: string) =>
  conversation({ message: 'sore throat', person: { age, sex: 'female', asking }, place: 'UB8' }).then(({ last }) =>
    reached(last),
  )

test('a young person asking for themselves is asked about a grown-up they trust, and always has Childline', async () => {
  const answer = await sore(14, 'self')
  expect(answer.careAdvice[0]).toMatch(/grown-up you trust/)
  expect(answer.signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain('tel:08001111')
})

test('a child asking alone is given a call, never a journey', async () => {
  const answer = await sore(11, 'self')
  expect(answer.careAdvice[0]).toMatch(/call 111/)
  expect(answer.signposts.flatMap(({ actions }) => actions).map(({ kind }) => kind)).not.toContain('directions')
})

test('a parent asking for a child is spoken to as a parent', async () => {
  const answer = await sore(11, 'with-them')
  expect(answer.careAdvice.join(' ')).not.toMatch(/grown-up you trust/)
})

test('for somebody not in sight the first line is to ring them, and unseen signs count as not sure', async () => {
  const { last } = await conversation({
    message: 'my dad has chest pain',
    person: { age: 60, sex: 'male', asking: 'not-with-them' },
  })
  expect(reached(last).careAdvice[0]).toMatch(/^Ring them now/)
})
