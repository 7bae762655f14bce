import { intern, type Vocabulary } from '../words/vocabulary.ts'
import { keepAll, parsePhrase, type SmallWords } from './parse-phrase.ts'
import { growPath, openTrie, type Trie } from './trie.ts'

export type BookPhrase<Target> = {
  readonly text: string
  readonly target: Target
  readonly parts: readonly (readonly number[])[]
}

/** Every curated phrase, compiled so that reading costs the same however many there are. */
export type PhraseBook<Target> = {
  /** Words and classes in order. */
  readonly stretches: Trie
  /** Node of `stretches` → the word classes (their symbols) that end there. */
  readonly classesAt: Map<number, number[]>
  /** Node of `stretches` → the stretch of a phrase (piece) that ends there. */
  readonly pieceAt: Map<number, number>
  /** Pieces in rising order. */
  readonly combos: Trie
  /** Node of `combos` → the phrases made of exactly these pieces. */
  readonly phrasesAt: Map<number, number[]>
  readonly phrases: BookPhrase<Target>[]
  /** Piece → phrases that are this piece alone. */
  readonly alone: number[][]
  readonly words: SmallWords
}

export const openBook = <Target>(words: SmallWords): PhraseBook<Target> => ({
  stretches: openTrie(),
  classesAt: new Map(),
  pieceAt: new Map(),
  combos: openTrie(),
  phrasesAt: new Map(),
  phrases: [],
  alone: [],
  words,
})

/** Adds to the list kept at a node. */
const note = (lists: Map<number, number[]>, node: number, one: number): void => {
  const there = lists.get(node)
  if (there === undefined) lists.set(node, [one])
  else there.push(one)
}

const nodeOf = (book: PhraseBook<unknown>, vocabulary: Vocabulary, stretch: readonly string[]): number =>
  growPath(
    book.stretches,
    stretch.map((one) => intern(vocabulary, one)),
  )

const pieceOf = (book: PhraseBook<unknown>, vocabulary: Vocabulary, stretch: readonly string[]): number => {
  const node = nodeOf(book, vocabulary, stretch)
  const there = book.pieceAt.get(node)
  if (there !== undefined) return there
  const piece = book.alone.push([]) - 1
  book.pieceAt.set(node, piece)
  return piece
}

/** Adds one entry of a word class. */
export const addClassWords = (book: PhraseBook<unknown>, vocabulary: Vocabulary, id: string, words: string): void => {
  const symbol = intern(vocabulary, `{${id}}`)
  const stretch = parsePhrase(words, book.words)[0]?.[0] ?? []
  note(book.classesAt, nodeOf(book, vocabulary, stretch), symbol)
}

/** Adds one phrase for a target. A phrase without any words is left out; the check reports it. */
export const addPhrase = <Target extends { readonly kind: string }>(
  book: PhraseBook<Target>,
  vocabulary: Vocabulary,
  text: string,
  target: Target,
): void => {
  const exact = target.kind === 'cue' || target.kind === 'signal' || target.kind === 'asking'
  const parts = parsePhrase(text, exact ? keepAll : book.words).map((part) =>
    part.map((stretch) => pieceOf(book, vocabulary, stretch)),
  )
  if (parts.length === 0) return
  const index = book.phrases.push({ text, target, parts }) - 1
  const pieces = [...new Set(parts.flat())].sort((a, b) => a - b)
  if (parts.flat().length === 1) book.alone[pieces[0]!]!.push(index)
  else note(book.phrasesAt, growPath(book.combos, pieces), index)
}
