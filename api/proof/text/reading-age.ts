/** What the formula needs to know of a text. */
type Counts = { readonly sentences: number; readonly words: number; readonly syllables: number }

/** A child of five starts school in grade 0. */
const ageAtGradeNought = 5

/**
 * The age at which an average reader can read a text: the Flesch–Kincaid grade (Kincaid and others 1975), plus five.
 * Meant for texts of a hundred words and more; give it a card's sentences together, each with its full stop or not.
 */
export function readingAge(sentences: readonly string[]): number {
  const { sentences: count, words, syllables } = countsOf(sentences)
  if (words === 0) return ageAtGradeNought
  return 0.39 * (words / count) + 11.8 * (syllables / words) - 15.59 + ageAtGradeNought
}

export function wordsIn(sentences: readonly string[]): number {
  return countsOf(sentences).words
}

function countsOf(texts: readonly string[]): Counts {
  const sentences = texts.flatMap((text) => text.split(/[.!?:;](?:\s|$)/)).filter((part) => /\p{L}/u.test(part))
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}&]+(?:['’]\p{L}+)*/gu) ?? [])
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((total, word) => total + syllablesIn(word), 0),
  }
}

/** English syllables by spelling: groups of vowels, without the silent ones. Numbers and capitals count as one. */
export function syllablesIn(word: string): number {
  if (/^[\p{N}&]+$/u.test(word) || /^[A-Z&]{2,}$/.test(word)) return 1
  const spelt = word
    .toLowerCase()
    .replace(/['’]\p{L}+$/u, '')
    .replace(/(?<![sxzcgh])es$|(?<![^aeiouy]l)e$|(?<=[^td])ed$/, '')
    .replace(/^y/, '')
  return Math.max(1, spelt.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}
