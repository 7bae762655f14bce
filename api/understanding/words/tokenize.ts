import { foldWord } from './fold.ts'
import { glossAt, type Gloss } from './glossary.ts'
import { scan, type Scrap } from './scan.ts'
import { expand } from './shorthand.ts'
import { corrections, longestWord } from './spelling.ts'
import type { Token } from './token.ts'
import { numberOf, symbolOf, symbolOfNumber, type Vocabulary } from './vocabulary.ts'

const stops = new Set(['.', '!', '?', '。', '।', '॥', '۔', '؟', '…'])
const pauses = new Set([',', ';', ':', '(', ')', '-', '–', '—', '/', '|', '،', '؛', '*', '•'])

const endsSentence = (scraps: readonly Scrap[], at: number): boolean => {
  const mark = scraps[at]
  if (mark === undefined || !stops.has(mark.text)) return false
  const next = scraps[at + 1]
  if (mark.text === '…') return false
  if (mark.text !== '.') return true
  const previous = scraps[at - 1]
  if (next?.text === '.' || previous?.text === '.') return false
  return next === undefined || next.gap !== 'none' || (previous !== undefined && previous.text.length > 2)
}

/** How phrases write the question mark that asks whether. */
const queryAtom = '{query}'

/** "?uti": a question mark before a word asks whether, so it is kept as a word. */
const isQuery = (scraps: readonly Scrap[], at: number): boolean =>
  scraps[at]?.text === '?' &&
  scraps[at]?.gap !== 'none' &&
  scraps[at + 1]?.kind === 'word' &&
  scraps[at + 1]?.gap === 'none'

const tripled = /(.)\1{2,}/g

/** What a word may be: itself where it is known, else without its stretched letters ("sooo"), else one slip put right. */
const knownForms = (vocabulary: Vocabulary, word: string): readonly string[] => {
  if (!vocabulary.mends || symbolOf(vocabulary, word) !== undefined) return [word]
  for (const shorter of [word.replace(tripled, '$1$1'), word.replace(tripled, '$1')]) {
    if (shorter === word) continue
    if (symbolOf(vocabulary, shorter) !== undefined) return [shorter]
    const mended = corrections(vocabulary.deletions, vocabulary.uses, shorter)
    if (mended.length > 0) return mended
  }
  const mended = corrections(vocabulary.deletions, vocabulary.uses, word)
  return mended.length > 0 ? mended : [word]
}

/** "chestpain": two words of the knowledge written as one, or null. */
const twoWords = (vocabulary: Vocabulary, word: string): [string, string] | null => {
  if (word.length > longestWord) return null
  for (let at = 3; at <= word.length - 3; at++) {
    const [one, two] = [word.slice(0, at), word.slice(at)]
    if ((vocabulary.known.get(one) ?? -1) >= 0 && (vocabulary.known.get(two) ?? -1) >= 0) return [one, two]
  }
  return null
}

const none: readonly number[] = []

type Place = { start: number; end: number; lead: string; joined: boolean; sentence: number; clause: number }

/** "38.0" is measured and never counted: no dose of 38. */
const symbolIn = (vocabulary: Vocabulary, typed: string, value: number): number =>
  typed.includes('.') && Number.isInteger(value) ? -1 : symbolOfNumber(vocabulary, value)

const makeToken = (vocabulary: Vocabulary, typed: string, place: Place): Token => {
  const value = numberOf(vocabulary, typed)
  if (value !== null)
    return { word: typed, symbol: symbolIn(vocabulary, typed, value), also: none, value, filler: false, ...place }
  const [word = typed, ...others] = knownForms(vocabulary, typed)
  const symbol = symbolOf(vocabulary, word) ?? -1
  const also = others.length === 0 ? none : others.map((other) => symbolOf(vocabulary, other) ?? -1)
  return { word, symbol, also, value: null, filler: vocabulary.fillers.has(word), ...place }
}

/** "twenty four" is one number. */
const joinsTens = (before: Token | undefined, token: Token): boolean =>
  before?.value != null &&
  token.value !== null &&
  before.value % 10 === 0 &&
  before.value >= 20 &&
  before.value < 100 &&
  token.value >= 1 &&
  token.value <= 9 &&
  !/\d/.test(before.word + token.word) &&
  token.lead === ''

const append = (vocabulary: Vocabulary, tokens: Token[], token: Token): void => {
  const before = tokens.at(-1)
  if (before === undefined || !joinsTens(before, token)) {
    tokens.push(token)
    return
  }
  const value = (before.value ?? 0) + (token.value ?? 0)
  tokens[tokens.length - 1] = {
    ...before,
    word: String(value),
    value,
    symbol: symbolOfNumber(vocabulary, value),
    end: token.end,
  }
}

/** The `w` of "2w" is a unit, not shorthand. */
const isUnit = (scraps: readonly Scrap[], at: number): boolean =>
  scraps[at]?.kind === 'word' && scraps[at]?.gap === 'none' && scraps[at - 1]?.kind === 'number'

const isWordless = (scrap: Scrap): boolean => scrap.kind === 'mark'

const typedWords = (vocabulary: Vocabulary, scrap: Scrap): readonly string[] => {
  const folded = foldWord(scrap.text)
  if (!vocabulary.mends || scrap.kind === 'number' || symbolOf(vocabulary, folded) !== undefined) return [folded]
  const split =
    folded.length >= 7 && corrections(vocabulary.deletions, vocabulary.uses, folded).length === 0
      ? twoWords(vocabulary, folded)
      : null
  return split ?? [folded]
}

/** What is written out in other words before it is read: another language's words, or shorthand. */
const writtenOut = (vocabulary: Vocabulary, scraps: readonly Scrap[], at: number): Gloss | null => {
  const gloss = vocabulary.glossary && glossAt(vocabulary.glossary, scraps, at)
  if (gloss !== null) return gloss
  const entry = isUnit(scraps, at) ? null : expand(vocabulary.shorthand, scraps, at)
  return entry && { scraps: entry.from.length, to: entry.to }
}

/** Cuts a message into tokens with shorthand written out, spelling put right, sentences and clauses counted. Never throws. */
export const tokenize = (vocabulary: Vocabulary, message: string): Token[] => {
  const scraps = scan(message)
  const tokens: Token[] = []
  let [sentence, clause, lead] = [0, 0, '']
  for (let at = 0; at < scraps.length; at++) {
    const scrap = scraps[at]!
    if (scrap.gap === 'line' && tokens.length > 0) [sentence, clause] = [sentence + 1, clause + 1]
    const entry = writtenOut(vocabulary, scraps, at)
    const query = isQuery(scraps, at)
    if (entry === null && !query && isWordless(scrap)) {
      lead += scrap.text
      if (endsSentence(scraps, at)) [sentence, clause] = [sentence + 1, clause + 1]
      else if (pauses.has(scrap.text)) clause += 1
      continue
    }
    const last = scraps[at + (entry?.scraps ?? 1) - 1]!
    const place = { start: scrap.start, end: last.end, lead, joined: scrap.gap === 'none', sentence, clause }
    for (const word of entry?.to ?? (query ? [queryAtom] : typedWords(vocabulary, scrap)))
      append(vocabulary, tokens, makeToken(vocabulary, word, place))
    lead = ''
    at += (entry?.scraps ?? 1) - 1
  }
  return tokens
}
