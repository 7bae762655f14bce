import { expect, test } from 'vitest'
import { conversation, rankOf, reached } from '../support/conversation.ts'

const end = async (message: string, person: object = {}) => (await conversation({ message, person, place: 'UB8' })).last

test('"none of these" from somebody drunk is not a no where a clear head is needed', async () => {
  const sober = await end('he banged his head a bit', { age: 30, sex: 'male' })
  const drunk = await end('hes drunk and banged his head a bit', { age: 30, sex: 'male' })
  expect(rankOf(drunk)).toBeGreaterThanOrEqual(Math.max(4, rankOf(sober)))
})

test('a learning disability or dementia raises the answer, and the carer is believed', async () => {
  const plain = await end('my brother has a sore throat', { age: 30, sex: 'male' })
  const disabled = await end('my brother has a learning disability and has a sore throat', { age: 30, sex: 'male' })
  expect(rankOf(disabled)).toBeGreaterThan(rankOf(plain))
  expect(rankOf(await end('mum has dementia and shes not herself today'))).toBeGreaterThanOrEqual(4)
})

test('asked from afar: ring them first, then 999 with their address', async () => {
  const answer = reached(await end('my dad has a bad tummy', { age: 70, sex: 'male', asking: 'not-with-them' }))
  expect(answer.careAdvice[0]).toMatch(
    /^Ring them now\. If you cannot reach them and you are worried, call 999 and give their address/,
  )
})

test('a number in "my 3 year old" means that a grown-up is asking', async () => {
  const answer = reached(await end('my 3 year old has a temperature for 6 days', { age: 3 }))
  expect(answer.careAdvice.join(' ')).not.toMatch(/grown-up you trust/)
})
