import type { Glossary } from '../../knowledge/schema/glossary.ts'
import type { Lexis } from './lexis.ts'
import { compileGlossary } from './words/glossary.ts'
import { tokenize } from './words/tokenize.ts'
import { unmended, type Vocabulary } from './words/vocabulary.ts'

/** A language, and its words as English ones: made when first asked for, since most messages are in English. */
export const glossed = (vocabulary: Vocabulary, glossary: Glossary): readonly [string, () => Vocabulary] => {
  const inEnglish = (key: string) => tokenize(vocabulary, key).map(({ word }) => word)
  let made: Vocabulary | null = null
  return [glossary.language, () => (made ??= unmended(vocabulary, compileGlossary(glossary, inEnglish)))]
}

/** The same knowledge with one more language to read. */
export const withGlossary = (lexis: Lexis, glossary: Glossary): Lexis => ({
  ...lexis,
  glossed: new Map([...lexis.glossed, glossed(lexis.vocabulary, glossary)]),
})
