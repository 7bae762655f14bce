import { stemmer } from 'stemmer'
import type { Lexicon } from '../../../knowledge/schema/lexicon.ts'
import { foldWord } from './fold.ts'
import type { CompiledGlossary } from './glossary.ts'
import { indexDeletions, longestWord, noDeletions, type Deletions } from './spelling.ts'
import { compileShorthand, type Shorthand } from './shorthand.ts'

/** Every word the knowledge uses, as a number: words with one stem are one symbol. */
export type Vocabulary = {
  /** Stem, `#number` or `{class}` → symbol. */
  readonly symbols: Map<string, number>
  /** Folded words known to be spelt right → symbol, or -1 where no phrase uses them. */
  readonly known: Map<string, number>
  /** Stems of the known words, so that each is taken once. */
  readonly stems: Map<string, string>
  /** How often phrases use a word: between two words a slip may mean, the commoner one. */
  readonly uses: Map<string, number>
  /** Stems of everyday words that no phrase uses: known, and no slip of another. */
  readonly everyday: Set<string>
  readonly fillers: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  readonly whole: ReadonlySet<string>
  readonly shorthand: Shorthand
  deletions: Deletions
  /** Whether typing slips and shorthand are English and may be put right. */
  readonly mends: boolean
  /** Another language whose words are read as English; null: the message is English. */
  readonly glossary: CompiledGlossary | null
}

const plainWord = /^[a-z]+$/
/** Short words whose ending is their own: his, was, pus. */
const ownEnding = /^.{1,2}$|^..s$/

export const stemOf = (vocabulary: Pick<Vocabulary, 'whole' | 'stems'>, word: string): string =>
  vocabulary.stems.get(word) ?? takeStem(vocabulary, word)

const takeStem = (vocabulary: Pick<Vocabulary, 'whole'>, word: string): string => {
  if (!plainWord.test(word)) return word
  if (ownEnding.test(word) || word.length > longestWord) return word
  return vocabulary.whole.has(word) ? `=${word}` : stemmer(word)
}

const numberKey = (value: number): string => `#${value}`

export const openVocabulary = (lexicon: Lexicon): Vocabulary => ({
  symbols: new Map(),
  known: new Map(),
  stems: new Map(),
  uses: new Map(),
  everyday: new Set(),
  fillers: new Set(lexicon.fillers.map(foldWord)),
  numbers: new Map(Object.entries(lexicon.numbers).map(([word, value]) => [foldWord(word), value])),
  whole: new Set(lexicon.neverStem.map(foldWord)),
  shorthand: compileShorthand(lexicon.shorthand),
  deletions: noDeletions,
  mends: true,
  glossary: null,
})

/** The symbol of a word, number or class of a curated phrase; a new one where it is new. */
export const intern = (vocabulary: Vocabulary, atom: string): number => {
  const value = numberOf(vocabulary, atom)
  const key = atom.startsWith('{') ? atom : value === null ? stemOf(vocabulary, atom) : numberKey(value)
  const known = vocabulary.symbols.get(key)
  const symbol = known ?? vocabulary.symbols.size
  if (known === undefined) vocabulary.symbols.set(key, symbol)
  if (value === null && !atom.startsWith('{')) {
    vocabulary.known.set(atom, symbol)
    vocabulary.stems.set(atom, key)
    vocabulary.uses.set(atom, (vocabulary.uses.get(atom) ?? 0) + 1)
  }
  return symbol
}

/** The number a word or digits stand for, or null. */
export const numberOf = (vocabulary: Pick<Vocabulary, 'numbers'>, word: string): number | null => {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const value = Number(word.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
    return Number.isFinite(value) ? value : null
  }
  return vocabulary.numbers.get(word) ?? null
}

/** The symbol of a word as typed (already folded), or undefined where it is not known. -1: known, in no phrase. */
export const symbolOf = (vocabulary: Vocabulary, word: string): number | undefined => {
  const known = vocabulary.known.get(word)
  if (known !== undefined) return known
  const stem = stemOf(vocabulary, word)
  return vocabulary.symbols.get(stem) ?? (vocabulary.everyday.has(stem) ? -1 : undefined)
}

export const symbolOfNumber = (vocabulary: Vocabulary, value: number): number =>
  vocabulary.symbols.get(numberKey(value)) ?? -1

/** Called once every phrase is in: adds the everyday words, then prepares spelling, with `english` as what slips may mean. */
export const closeVocabulary = (
  vocabulary: Vocabulary,
  everyday: readonly string[],
  english: ReadonlySet<string>,
): void => {
  for (const word of [...everyday.map(foldWord), ...vocabulary.fillers, ...vocabulary.numbers.keys()]) {
    if (vocabulary.known.has(word)) continue
    const stem = stemOf(vocabulary, word)
    vocabulary.known.set(word, vocabulary.symbols.get(stem) ?? -1)
    vocabulary.stems.set(word, stem)
    if (!vocabulary.symbols.has(stem)) vocabulary.everyday.add(stem)
  }
  vocabulary.deletions = indexDeletions([...everyday.map(foldWord), ...english])
}

/** The same words for reading another language: English slips and shorthand are left as they stand. */
export const unmended = (vocabulary: Vocabulary, glossary: CompiledGlossary | null): Vocabulary => ({
  ...vocabulary,
  shorthand: new Map(),
  mends: false,
  glossary,
})
