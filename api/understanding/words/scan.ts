import { foldDigits, foldWord } from './fold.ts'

/** A stretch of the message, folded: a word, a number or a mark, with where it stands in what was typed. */
export type Scrap = {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  /** White space or the message's end stands before it, and whether a line ended there. */
  readonly gap: 'none' | 'space' | 'line'
}

const scrap = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}\u200d]*(?:['’‘`´]\p{L}[\p{L}\p{M}\u200d]*)*|[^\s\u200c]/gu
const word = /^\p{L}/u
const number = /^\p{Nd}/u

const gapBefore = (message: string, from: number, to: number): Scrap['gap'] => {
  if (from === to) return from === 0 ? 'space' : 'none'
  return message.slice(from, to).includes('\n') ? 'line' : 'space'
}

/** Cuts a message into words, numbers and marks. Letters and digits written together come apart: "6yo", "42f". */
export const scan = (message: string): Scrap[] => {
  const scraps: Scrap[] = []
  let last = 0
  for (const match of message.matchAll(scrap)) {
    const raw = match[0]
    const start = match.index
    const end = start + raw.length
    const gap = gapBefore(message, last, start)
    last = end
    if (word.test(raw)) scraps.push({ kind: 'word', text: raw.toLowerCase().replace(/[’‘`´]/g, "'"), start, end, gap })
    else if (number.test(raw)) scraps.push({ kind: 'number', text: foldDigits(raw), start, end, gap })
    else scraps.push({ kind: 'mark', text: raw, start, end, gap })
  }
  return scraps
}

/** The words of a curated phrase, folded, with marks left out. */
export const wordsOf = (phrase: string): string[] =>
  plain.test(phrase)
    ? phrase.split(' ').filter(Boolean)
    : scan(phrase)
        .filter(({ kind }) => kind !== 'mark')
        .map(({ text }) => foldWord(text))

/** Most curated words need no cutting. */
const plain = /^[a-z ]*$/
