import { expect, test } from 'vitest'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { understand } from '../../api/understanding/understand.ts'
import { checkLexicon } from '../../knowledge/lexicon/check-lexicon.ts'
import { smallKnowledge } from './small-knowledge.ts'

const { lexicon } = smallKnowledge()
const knowledge = (alone: Record<string, string[]>) => smallKnowledge({ lexicon: { ...lexicon, alone } })
const lexis = compileUnderstanding(knowledge({ 'heart-attack': ['ticker trouble'], rash: ['wibbling'] }))
const heard = (message: string) => understand(lexis, message).findings.map(({ finding, state }) => [finding, state])

test('a word that is the whole message is heard, whatever its ending, marks and small words', () => {
  expect(heard('Ticker trouble!!')).toEqual([['heart-attack', 'present']])
  expect(heard('my ticker trouble')).toEqual([['heart-attack', 'present']])
  expect(heard('wibble')).toEqual([['rash', 'present']])
})

test('with company it means nothing by itself', () => {
  expect(heard('no more ticker trouble since march')).toEqual([])
  expect(heard('the shelf will wibble')).toEqual([])
})

test('a finding that is not there is named', () =>
  expect(checkLexicon(knowledge({ gone: ['x'] })).map(({ file, field }) => [file, field])).toContainEqual([
    'lexicon/alone.yaml',
    'gone',
  ]))
