import { stemmer } from 'stemmer'
import type { FaqWords } from '../../../knowledge/schema/faq-words.ts'

/** The words of a text that tell what it is about, in the form in which they are compared. */
export type TellingWords = (text: string) => readonly string[]

/** The words of a text as they stand there, in lower case and without marks. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[’'`]/g, '')
    .replaceAll(/\ba\s*(?:&|and|n)\s*e\b/g, ' casualty ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Words that together are one thing, as one. */
const joined = (words: readonly string[], together: ReadonlyMap<string, string>): string[] => {
  const text = ` ${words.join(' ')} `
  const whole = [...together].reduce((rest, [phrase, word]) => rest.replaceAll(` ${phrase} `, ` ${word} `), text)
  return whole.split(' ').filter(Boolean)
}

/** Stems without small words; words that mean the same are one. A text of small words only keeps them. */
export const tellingWords = ({ small, same, together }: FaqWords): TellingWords => {
  const passedOver = new Set(small)
  // Longer ones first: they hold the shorter.
  const phrases = new Map(Object.entries(together).toSorted(([one], [other]) => other.length - one.length))
  const meaning = new Map(same.flatMap(([first, ...rest]) => rest.map((word) => [word, first!] as const)))
  const form = (word: string): string => stemmer(meaning.get(word) ?? word)
  return (text) => {
    const words = joined(plainWords(text), phrases)
    const telling = words.filter((word) => !passedOver.has(word))
    return (telling.length > 0 ? telling : words).map(form)
  }
}
