import { expect, test } from 'vitest'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { understand } from '../../api/understanding/understand.ts'
import { foldWord } from '../../api/understanding/words/fold.ts'
import { checkGlossaries } from '../../knowledge/lexicon/check-glossaries.ts'
import { Glossary } from '../../knowledge/schema/glossary.ts'
import { smallKnowledge } from './small-knowledge.ts'

/** An invented language in Latin letters, under the tag of a real one: its words are nobody's. */
const invented = Glossary.parse({
  language: 'so',
  checkedOn: null,
  sets: { hurt: ['blorak', 'blorit', 'blorun*'] },
  denyBefore: ['not'],
  words: {
    chest: ['zumb*'],
    'chest pain': ['{hurt} in zumbo'],
    pain: ['{hurt}'],
    rash: ['drelik*'],
    fever: ['kwelt'],
    'my 3 year old son': ['mivi trea yari'],
    not: ['nurg'],
    no: ['sani'],
    hot: ['drel'],
    '': ['vi', 'ta'],
  },
})

const knowledge = smallKnowledge()
const lexicon = { ...knowledge.lexicon, glossaries: [invented] }
const lexis = compileUnderstanding({ ...knowledge, lexicon })
const heard = (message: string) => understand(lexis, message)
const states = (message: string) => Object.fromEntries(heard(message).findings.map((one) => [one.finding, one.state]))

test('words of another language are heard as the English they are read as, and the language is told', () => {
  const { language, findings } = heard('ta zumbanta vi blorunik')
  expect(language).toEqual({ code: 'so', certain: true })
  expect(findings).toMatchObject([{ finding: 'chest-pain', state: 'present', words: 'zumbanta vi blorunik' }])
})

test('the longest stretch counts, a whole word before a beginning', () => {
  expect(states('ta blorak in zumbo vi')).toEqual({ 'chest-pain': 'present' })
  expect(states('vi ta drelikus zumb')).toEqual({ rash: 'present' })
  expect(states('vi ta drel zumb')).toEqual({})
})

test('who it is about is read too', () =>
  expect(heard('mivi trea yari ta kwelt').ages).toMatchObject([{ min: 3, max: 3 }]))

test('a denial at the end of its clause is read before what it denies', () => {
  expect(states('ta drelikus nurg vi, zumbo blorit')).toEqual({ 'chest-pain': 'present' })
  expect(states('ta drelikus nurg blorit, zumbo')).toMatchObject({ rash: 'present' })
})

test('what a language nobody has checked denies is asked about where it is a sign of an emergency, and never denied', () => {
  expect(states('vi ta sani blorak in zumbo')).toEqual({ 'chest-pain': 'unsure' })
  expect(states('vi ta sani drelikus zumbo')).toEqual({})
})

test('words joined by a hyphen or an apostrophe are read apart, and one slip in a longer word is put right', () => {
  expect(states('ta blorak-in-zumbo vi, drelikus')).toMatchObject({ 'chest-pain': 'present' })
  expect(states('ta vi drlikus zumb')).toEqual({ rash: 'present' })
})

test('a few words of another language after a long preamble in English are read, and English slips around them put right', () => {
  const { language, findings } = heard(
    'hello i hope you can help me, i am asking about my mum. vi blorak in zumbo, drelikus. she has a feverr too',
  )
  expect(language.code).toBe('so')
  expect(findings.map(({ finding, state }) => [finding, state])).toEqual([
    ['chest-pain', 'present'],
    ['rash', 'present'],
    ['hot', 'present'],
  ])
})

test('signs of Indian scripts that people leave out or write in two ways do not matter', () => {
  expect(foldWord('ज़ुकाम')).toBe(foldWord('जुकाम'))
  expect(foldWord('साँस')).toBe(foldWord('सांस'))
  expect(foldWord('ਬੱਚਾ')).toBe(foldWord('ਬਚਾ'))
})

test('English words among the others are heard as they stand, and English slips are not put right', () => {
  expect(states('drelikus blorunik zumbanta vi, also fever')).toMatchObject({ hot: 'present' })
  expect(states('drelikus blorunik zumbanta vi, also feverr')).not.toHaveProperty('hot')
})

test('a message in English is not read through a glossary', () =>
  expect(heard('my vi chest is fine ta').language).toEqual({ code: 'en', certain: true }))

test('a word read in two ways, a set that is not there and a language nobody tells are named with their cure', () => {
  const check = (glossary: object) =>
    checkGlossaries({ lexicon: { ...lexicon, glossaries: [{ ...invented, ...glossary }] } }).map(({ cure }) => cure)
  expect(check({})).toEqual([])
  expect(check({ words: { hot: ['drel'], cold: ['drel'] } })).toEqual([expect.stringContaining('no milder')])
  expect(check({ words: { hot: ['{heat} ta'] } })).toEqual([expect.stringContaining('{heat}')])
  expect(check({ language: 'xx' })).toEqual([expect.stringContaining('languages.yaml')])
})
