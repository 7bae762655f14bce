import { intern, type Vocabulary } from '../words/vocabulary.ts'
import { keepAll, parsePhrase, type SmallWords } from './parse-phrase.ts'

/** A step of the trie. What ends here: word classes (their symbols) and the stretches of phrases (pieces). */
export type PhraseNode = { next: Map<number, PhraseNode> | null; classes: number[] | null; piece: number }

/** Pieces in rising order → the phrases made of exactly these. */
export type ComboNode = { next: Map<number, ComboNode> | null; phrases: number[] | null }

export type BookPhrase<Target> = {
  readonly text: string
  readonly target: Target
  readonly parts: readonly (readonly number[])[]
}

/** Every curated phrase, compiled so that reading costs the same however many there are. */
export type PhraseBook<Target> = {
  readonly root: PhraseNode
  readonly combos: ComboNode
  readonly phrases: BookPhrase<Target>[]
  /** Piece → phrases that are this piece alone. */
  readonly alone: number[][]
  readonly words: SmallWords
}

const newNode = (): PhraseNode => ({ next: null, classes: null, piece: -1 })

export const openBook = <Target>(words: SmallWords): PhraseBook<Target> => ({
  root: newNode(),
  combos: { next: null, phrases: null },
  phrases: [],
  alone: [],
  words,
})

const walkTo = (root: PhraseNode, symbols: readonly number[]): PhraseNode =>
  symbols.reduce((node, symbol) => {
    node.next ??= new Map()
    const there = node.next.get(symbol)
    if (there !== undefined) return there
    const made = newNode()
    node.next.set(symbol, made)
    return made
  }, root)

const comboAt = (root: ComboNode, pieces: readonly number[]): ComboNode =>
  pieces.reduce((node, piece) => {
    node.next ??= new Map()
    const there = node.next.get(piece) ?? { next: null, phrases: null }
    node.next.set(piece, there)
    return there
  }, root)

const pieceOf = (book: PhraseBook<unknown>, vocabulary: Vocabulary, stretch: readonly string[]): number => {
  const node = walkTo(
    book.root,
    stretch.map((one) => intern(vocabulary, one)),
  )
  if (node.piece < 0) {
    node.piece = book.alone.length
    book.alone.push([])
  }
  return node.piece
}

/** Adds one entry of a word class. */
export const addClassWords = (book: PhraseBook<unknown>, vocabulary: Vocabulary, id: string, words: string): void => {
  const symbol = intern(vocabulary, `{${id}}`)
  const stretch = parsePhrase(words, book.words)[0]?.[0] ?? []
  const node = walkTo(
    book.root,
    stretch.map((one) => intern(vocabulary, one)),
  )
  node.classes = [...(node.classes ?? []), symbol]
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
  else {
    const combo = comboAt(book.combos, pieces)
    combo.phrases = [...(combo.phrases ?? []), index]
  }
}
