import { expect, test } from 'vitest'
import { rankOf, safetyLine, turn } from '../support/conversation.ts'

test.each([
  ['Arabic', 'لا أستطيع التنفس'],
  ['Farsi', 'نمی‌تونم نفس بکشم'],
  ['Gujarati', 'શ્વાસ લેવાતો નથી'],
  ['Hindi', 'सांस नहीं आ रही'],
  ['Nepali', 'सास फेर्न सक्दिन'],
  ['Nepali in Latin letters', 'saas ferna sakdina'],
  ['Polish', 'boli mnie w klatce piersiowej i nie mogę oddychać'],
  ['Portuguese', 'não consigo respirar'],
  ['Punjabi', 'ਮੈਨੂੰ ਸਾਹ ਨਹੀਂ ਆ ਰਿਹਾ'],
  ['Punjabi in Latin letters', 'saah ni aunda'],
  ['Punjabi in Shahmukhi', 'ساہ نئیں آندا'],
  ['Romanian', 'nu pot să respir'],
  ['Somali', 'hooyaday ma neefsan karto'],
  ['Tamil', 'மூச்சு விட முடியல'],
  ['Urdu', 'سانس نہیں آ رہی'],
  ['Urdu in Latin letters', 'mujhe saans nahi aa rahi'],
])('not being able to breathe is an emergency in %s', async (_, message) => {
  const reply = await turn({ message })
  expect(rankOf(reply)).toBe(7)
})

test('an emergency in another language is heard after a preamble in English', async () => {
  const message =
    'hello sorry to bother you i am writing for my mother who speaks no english, hooyaday ma neefsan karto, dibnaheedu buluug bay noqdeen'
  expect(rankOf(await turn({ message }))).toBe(7)
})

test('what was understood is shown in the words that were typed', async () => {
  const { understood } = await turn({ message: 'nie mogę oddychać' })
  expect(JSON.stringify(understood)).toContain('nie mogę oddychać')
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
