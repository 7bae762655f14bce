import { stemmer } from 'stemmer'

/** The words of a text in small letters, apostrophes left out. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/['\u2019]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export const stemsOf = (text: string): string[] => wordsOf(text).map(stemmer)

/** Does a text hold this phrase, word by word? */
export const holds = (text: string, phrase: string): boolean =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `)

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** The numbers of a text: runs of digits, and words of numbers. */
export const numbersIn = (text: string, words: ReadonlySet<string>): string[] => [
  ...(text.match(/\p{N}+/gu) ?? []),
  ...wordsOf(text).filter((word) => words.has(word)),
]
