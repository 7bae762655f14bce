import type { Token } from '../words/token.ts'
import { firstAt, listAt } from './lists.ts'
import type { PhraseBook } from './phrase-book.ts'
import { leadsOn, root, stepFrom } from './trie.ts'

/** A stretch of a phrase found in a message: token numbers, `end` not included. */
export type Piece = { readonly piece: number; readonly start: number; readonly end: number }

/** A word class found in a message. */
export type ClassSpan = { readonly symbol: number; readonly end: number }

/** Class spans found by other means (lengths of time, years), by the token they start at. */
export type GivenSpans = ReadonlyMap<number, readonly ClassSpan[]>

/** What the phrase book finds: stretches of phrases, and word classes by the token they start at. */
export type Found = { readonly pieces: readonly Piece[]; readonly spans: readonly (readonly ClassSpan[])[] }

/** Small words allowed between two words of a phrase. */
const mostFillers = 3

type Stretches = Pick<PhraseBook<unknown>, 'stretches' | 'classesAt' | 'pieceAt'>

type Reading = {
  readonly book: Stretches
  readonly tokens: readonly Token[]
  /** By the token they start at. */
  readonly spans: ClassSpan[][]
  readonly numberClass: number
  readonly found: Piece[]
}

const addSpan = (reading: Reading, start: number, symbol: number, end: number): void => {
  const there = reading.spans[start]!
  for (const span of there) if (span.symbol === symbol && span.end === end) return
  there.push({ symbol, end })
}

const step = (reading: Reading, node: number, at: number, start: number): void => {
  const { stretches } = reading.book
  const token = reading.tokens[at]!
  const go = (symbol: number, end: number) => {
    const next = stepFrom(stretches, node, symbol)
    if (next !== -1) arrive(reading, next, end, start)
  }
  if (token.symbol >= 0) go(token.symbol, at + 1)
  for (const other of token.also) go(other, at + 1)
  if (token.value !== null) go(reading.numberClass, at + 1)
  if (at === start) return
  for (const span of reading.spans[at]!) go(span.symbol, span.end)
}

/** A node reached with everything up to `at` read: note what ends here, then go on over at most three small words. */
const arrive = (reading: Reading, node: number, at: number, start: number): void => {
  const { book, tokens } = reading
  for (const symbol of listAt(book.classesAt, node)) addSpan(reading, start, symbol, at)
  const piece = firstAt(book.pieceAt, node)
  if (piece !== -1) reading.found.push({ piece, start, end: at })
  if (!leadsOn(book.stretches, node)) return
  const sentence = tokens[start]!.sentence
  for (let skipped = 0; skipped <= mostFillers; skipped++) {
    const token = tokens[at + skipped]
    if (token === undefined || token.sentence !== sentence) return
    step(reading, node, at + skipped, start)
    if (!token.filler) return
  }
}

/**
 * Every stretch of every phrase, read from the last word to the first, so that the classes a phrase goes on with are
 * already known. Costs grow with the message, not with the number of phrases.
 */
export const findPieces = (
  book: Stretches,
  tokens: readonly Token[],
  numberClass: number,
  given: GivenSpans,
): Found => {
  const reading: Reading = { book, tokens, spans: tokens.map(() => []), numberClass, found: [] }
  for (let start = tokens.length - 1; start >= 0; start--) {
    for (const { symbol, end } of given.get(start) ?? []) addSpan(reading, start, symbol, end)
    step(reading, root, start, start)
    const spans = reading.spans[start]!
    for (let at = 0; at < spans.length; at++) {
      const node = stepFrom(book.stretches, root, spans[at]!.symbol)
      if (node !== -1) arrive(reading, node, spans[at]!.end, start)
    }
  }
  return { pieces: reading.found, spans: reading.spans }
}
