import { expect, test } from 'vitest'
import { rankOf, safetyLine, turn } from '../support/conversation.ts'

test.each([
  ['Polish', 'boli mnie w klatce piersiowej i nie mogę oddychać'],
  ['Punjabi', 'ਮੈਨੂੰ ਸਾਹ ਨਹੀਂ ਆ ਰਿਹਾ'],
  ['Urdu in Latin letters', 'mujhe saans nahi aa rahi'],
  ['Arabic', 'لا أستطيع التنفس'],
])('not being able to breathe is an emergency in %s', async (_, message) => {
  const reply = await turn({ message })
  expect(rankOf(reply)).toBe(7)
})

test('somebody writing in another language gets the line to read to an interpreter', async () => {
  const { detected } = await turn({ message: 'boli mnie gardło i nie mogę przełykać' })
  expect(detected.language).toBe('pl')
  expect(detected.interpreter).toMatch(/111/)
})

test('a language chosen but not checked changes no decision', async () => {
  const message = 'crushing chest pain down my left arm'
  expect(rankOf(await turn({ message, language: 'pa' }))).toBe(rankOf(await turn({ message })))
  expect((await turn({ message, language: 'xx' })).safety).toBe(safetyLine)
})
