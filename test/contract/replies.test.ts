import { expect, test } from 'vitest'
import { conversation, reached, turn } from '../support/conversation.ts'

/** `turn` parses each reply with its schema; these make every kind of reply once. */
test.each([
  ['an ask', { message: 'sore throat' }],
  ['a reach', { message: 'crushing chest pain down my left arm' }],
  ['an inform', { message: 'what time does the urgent treatment centre open' }],
  ['a not-understood', { message: 'florbling wibblewobs' }],
  ['an empty one', {} as { message?: string }],
])('%s keeps to its schema', async (_, body) => {
  expect((await turn(body)).safety).not.toBe('')
})

test.each(['resident', 'reception', 'community'])(
  'the audience %s changes words, never the disposition',
  async (audience) => {
    const body = { message: 'sore throat', person: { age: 30, sex: 'female' } }
    const plain = reached((await conversation(body)).last).disposition
    const other = reached((await conversation({ ...body, audience })).last).disposition
    expect([other.code, other.within, other.route]).toEqual([plain.code, plain.within, plain.route])
  },
)
