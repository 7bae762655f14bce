import type { Token } from '../words/token.ts'
import type { PhraseNode } from './phrase-book.ts'

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

type Reading = {
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

const step = (reading: Reading, node: PhraseNode, at: number, start: number): void => {
  const next = node.next!
  const token = reading.tokens[at]!
  const byWord = token.symbol < 0 ? undefined : next.get(token.symbol)
  if (byWord !== undefined) arrive(reading, byWord, at + 1, start)
  for (const other of token.also) {
    const byOther = next.get(other)
    if (byOther !== undefined) arrive(reading, byOther, at + 1, start)
  }
  if (token.value !== null) {
    const byNumber = next.get(reading.numberClass)
    if (byNumber !== undefined) arrive(reading, byNumber, at + 1, start)
  }
  if (at === start) return
  for (const span of reading.spans[at]!) {
    const byClass = next.get(span.symbol)
    if (byClass !== undefined) arrive(reading, byClass, span.end, start)
  }
}

/** A node reached with everything up to `at` read: note what ends here, then go on over at most three small words. */
const arrive = (reading: Reading, node: PhraseNode, at: number, start: number): void => {
  if (node.classes !== null) for (const symbol of node.classes) addSpan(reading, start, symbol, at)
  if (node.piece >= 0) reading.found.push({ piece: node.piece, start, end: at })
  if (node.next === null) return
  const { tokens } = reading
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
  root: PhraseNode,
  tokens: readonly Token[],
  numberClass: number,
  given: GivenSpans,
): Found => {
  const reading: Reading = { tokens, spans: tokens.map(() => []), numberClass, found: [] }
  if (root.next === null) return { pieces: [], spans: reading.spans }
  for (let start = tokens.length - 1; start >= 0; start--) {
    for (const { symbol, end } of given.get(start) ?? []) addSpan(reading, start, symbol, end)
    step(reading, root, start, start)
    const spans = reading.spans[start]!
    for (let at = 0; at < spans.length; at++) {
      const node = root.next.get(spans[at]!.symbol)
      if (node !== undefined) arrive(reading, node, spans[at]!.end, start)
    }
  }
  return { pieces: reading.found, spans: reading.spans }
}
