import type { Lexis } from './lexis.ts'
import { hear, type Hearing } from './hear.ts'
import { durationsIn, type Duration } from './person/durations.ts'
import { tokenize } from './words/tokenize.ts'
import { foldWord } from './words/fold.ts'
import { scan } from './words/scan.ts'
import { symbolOf, type Vocabulary } from './words/vocabulary.ts'
import { yearsIn } from './words/years.ts'

/** What the phrase book hears in a message, and the lengths of time told. */
export type Listening = { readonly hearing: Hearing; readonly times: readonly Duration[] }

/** Of the words of a message so great a share must be English for it to be put right as English is. */
const mostlyEnglish = 0.6

const isMostlyEnglish = ({ vocabulary }: Lexis, message: string): boolean => {
  const words = scan(message).filter(({ kind }) => kind === 'word')
  const known = words.filter(({ text }) => symbolOf(vocabulary, foldWord(text)) !== undefined)
  return known.length >= mostlyEnglish * words.length
}

/**
 * English spelling must not be read into another language's words, unless they stand in the midst of English; what the
 * glossary has is read as English.
 */
const vocabularyOf = (lexis: Lexis, message: string, language: string): Vocabulary => {
  if (language === 'en') return lexis.vocabulary
  const glossed = lexis.glossed.get(language)?.()
  if (glossed === undefined) return lexis.foreignVocabulary
  return isMostlyEnglish(lexis, message) ? { ...lexis.vocabulary, glossary: glossed.glossary } : glossed
}

/** Whether a language's words are read as English; of others, what was learnt in English says nothing. */
export const readsAsEnglish = (lexis: Lexis, language: string): boolean =>
  language === 'en' || lexis.glossed.has(language)

/** Cuts a message of this language into words and reads it with the phrase book. */
export const listen = (lexis: Lexis, message: string, language: string): Listening => {
  const tokens = tokenize(vocabularyOf(lexis, message, language), message)
  const times = durationsIn(tokens, lexis.sets)
  const given = Map.groupBy(
    [
      ...times.map(({ start, end }) => ({ start, symbol: lexis.durationClass, end })),
      ...yearsIn(tokens).map((start) => ({ start, symbol: lexis.yearClass, end: start + 1 })),
    ],
    ({ start }) => start,
  )
  return { hearing: hear(lexis, tokens, given), times }
}
