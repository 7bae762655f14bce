import { stemmer } from 'stemmer'
import type { FaqWords } from '../../../knowledge/schema/faq-words.ts'

/** The words of a text that tell what it is about, in the form in which they are compared. */
export type TellingWords = (text: string) => readonly string[]

const split = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[’'`]/g, '')
    .replaceAll(/\ba\s*(?:&|and|n)\s*e\b/g, ' casualty ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Stems without small words; words that mean the same are one. A text of small words only keeps them. */
export const tellingWords = ({ small, same }: FaqWords): TellingWords => {
  const passedOver = new Set(small)
  const meaning = new Map(same.flatMap(([first, ...rest]) => rest.map((word) => [word, first!] as const)))
  const form = (word: string): string => stemmer(meaning.get(word) ?? word)
  return (text) => {
    const words = split(text)
    const telling = words.filter((word) => !passedOver.has(word))
    return (telling.length > 0 ? telling : words).map(form)
  }
}
