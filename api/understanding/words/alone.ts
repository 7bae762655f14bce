import type { Token } from './token.ts'
import { stemOf, type Vocabulary } from './vocabulary.ts'

/** What a message is made of besides small words, for looking up a whole one. */
export const stemsOf = (vocabulary: Vocabulary, tokens: readonly Token[]): string =>
  tokens
    .filter(({ filler }) => !filler)
    .map(({ word }) => stemOf(vocabulary, word))
    .join(' ')
