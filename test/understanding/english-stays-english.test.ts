import { expect, test } from 'vitest'
import { readCases } from '../../api/cli/eval/case.ts'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { languageOf } from '../../api/understanding/person/language.ts'
import { readUtterances } from '../../knowledge/lexicon/read-utterances.ts'
import { loadKnowledge } from '../../knowledge/load.ts'

/** A slip or a name must not turn English into a language whose denials count for nothing. */
const lexis = compileUnderstanding(loadKnowledge('knowledge'))
const toldAsAnother = (texts: readonly string[]) =>
  texts.flatMap((text) => (languageOf(lexis, text).code === 'en' ? [] : [text]))

test('none of our English utterances is taken for another language', () => {
  const said = readUtterances('knowledge/lexicon/utterances').map(({ say }) => say)
  expect(said.length).toBeGreaterThan(7000)
  expect(toldAsAnother(said)).toEqual([])
})

test('none of our plain messages is', () => {
  const plain = readCases('test/cases/plain/messages.jsonl').map(({ text }) => text)
  expect(plain.length).toBeGreaterThan(1300)
  expect(toldAsAnother(plain)).toEqual([])
})
