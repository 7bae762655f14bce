import { intern, type Vocabulary } from '../words/vocabulary.ts'
import { addTo, firstAt, openLists, type Lists } from './lists.ts'
import { keepAll, parsePhrase, type SmallWords } from './parse-phrase.ts'
import { growPath, openTrie, type Trie } from './trie.ts'

export type BookPhrase<Target> = { readonly text: string; readonly target: Target }

/** A stretch of a phrase: which, and whether it comes after the one before it or anywhere. */
export type Slot = { readonly piece: number; readonly follows: boolean }

/** A slot as one number, for a list. */
const packed = ({ piece, follows }: Slot): number => piece * 2 + (follows ? 1 : 0)
export const slotIn = (one: number): Slot => ({ piece: one >> 1, follows: (one & 1) === 1 })

/** Every curated phrase, compiled so that reading costs the same however many there are. */
export type PhraseBook<Target> = {
  /** Words and classes in order. */
  readonly stretches: Trie
  /** Node of `stretches` → the word classes (their symbols) that end there. */
  readonly classesAt: Lists
  /** Node of `stretches` → the stretch of a phrase (piece) that ends there. */
  readonly pieceAt: Lists
  /** Pieces in rising order. */
  readonly combos: Trie
  /** Node of `combos` → the phrases made of exactly these pieces. */
  readonly phrasesAt: Lists
  readonly phrases: BookPhrase<Target>[]
  /** Phrase of several stretches → its slots (`slotIn`), in order. */
  readonly slots: Lists
  /** Piece → phrases that are this piece alone. */
  readonly alone: Lists
  pieces: number
  readonly words: SmallWords
}

export const openBook = <Target>(words: SmallWords): PhraseBook<Target> => ({
  stretches: openTrie(),
  classesAt: openLists(),
  pieceAt: openLists(),
  combos: openTrie(),
  phrasesAt: openLists(),
  phrases: [],
  slots: openLists(),
  alone: openLists(),
  pieces: 0,
  words,
})

const nodeOf = (book: PhraseBook<unknown>, vocabulary: Vocabulary, stretch: readonly string[]): number =>
  growPath(
    book.stretches,
    stretch.map((one) => intern(vocabulary, one)),
  )

const pieceOf = (book: PhraseBook<unknown>, vocabulary: Vocabulary, stretch: readonly string[]): number => {
  const node = nodeOf(book, vocabulary, stretch)
  const there = firstAt(book.pieceAt, node)
  if (there !== -1) return there
  const piece = book.pieces++
  addTo(book.pieceAt, node, piece)
  return piece
}

/** Adds one entry of a word class. */
export const addClassWords = (book: PhraseBook<unknown>, vocabulary: Vocabulary, id: string, words: string): void => {
  const symbol = intern(vocabulary, `{${id}}`)
  const stretch = parsePhrase(words, book.words)[0]?.[0] ?? []
  addTo(book.classesAt, nodeOf(book, vocabulary, stretch), symbol)
}

/** Adds one phrase for a target. A phrase without any words is left out; the check reports it. */
export const addPhrase = <Target extends { readonly kind: string }>(
  book: PhraseBook<Target>,
  vocabulary: Vocabulary,
  text: string,
  target: Target,
): void => {
  const exact = target.kind === 'cue' || target.kind === 'signal' || target.kind === 'asking'
  const slots = parsePhrase(text, exact ? keepAll : book.words).flatMap((part) =>
    part.map((stretch, at): Slot => ({ piece: pieceOf(book, vocabulary, stretch), follows: at > 0 })),
  )
  if (slots.length === 0) return
  const index = book.phrases.push({ text, target }) - 1
  if (slots.length === 1) return addTo(book.alone, slots[0]!.piece, index)
  for (const slot of slots) addTo(book.slots, index, packed(slot))
  const pieces = [...new Set(slots.map(({ piece }) => piece))].sort((a, b) => a - b)
  addTo(book.phrasesAt, growPath(book.combos, pieces), index)
}
