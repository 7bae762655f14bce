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
const joining = (together: FaqWords['together']): ((words: readonly string[]) => readonly string[]) => {
  // Longer ones first: they hold the shorter.
  const phrases = Object.keys(together).toSorted((one, other) => other.length - one.length)
  if (phrases.length === 0) return (words) => words
  const any = new RegExp(` (${phrases.join('|')})(?= )`, 'g')
  return (words) => {
    const text = ` ${words.join(' ')} `
    const whole = text.replaceAll(any, (_, phrase: string) => ` ${together[phrase]!}`)
    return whole === text ? words : whole.split(' ').filter(Boolean)
  }
}

/** A word in the form in which it is compared. */
type Form = (word: string) => string

/** Stems without small words; words that mean the same are one. A text of small words only keeps them. */
export const tellingWords = ({ small, same, together }: FaqWords, stem: Form = stemmer): TellingWords => {
  const passedOver = new Set(small)
  const joined = joining(together)
  const meaning = new Map(same.flatMap(([first, ...rest]) => rest.map((word) => [word, first!] as const)))
  return (text) => {
    const words = joined(plainWords(text))
    const telling = words.filter((word) => !passedOver.has(word))
    return (telling.length > 0 ? telling : words).map((word) => stem(meaning.get(word) ?? word))
  }
}
