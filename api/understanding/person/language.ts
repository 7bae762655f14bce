import type { Lexis } from '../lexis.ts'
import type { Understanding } from '../understanding.ts'
import { foldWord } from '../words/fold.ts'
import { glossedStretches } from '../words/glossary.ts'
import { scan, type Scrap } from '../words/scan.ts'
import { corrections } from '../words/spelling.ts'
import { symbolOf } from '../words/vocabulary.ts'

type Language = Understanding['language']

const english: Language = { code: 'en', certain: true }
const nonLatin = /[^\P{L}\p{Script=Latin}]/u

/** Languages whose script the message is written in, in part at least; letters of few of them speak for those. */
const scriptsIn = (lexis: Lexis, message: string): Lexis['scriptTests'] =>
  nonLatin.test(message) ? lexis.scriptTests.filter(({ script }) => script.test(message)) : []

type Counts = ReadonlyMap<string, number>

/** The language with the highest count, which must be the only one to be certain; null where there is none. */
const mostOf = (counts: readonly (readonly [code: string, count: number])[]): Language | null => {
  const [first, second] = counts.toSorted((one, other) => other[1] - one[1])
  if (first === undefined) return null
  return { code: first[0], certain: second === undefined || first[1] > second[1] }
}

/** Different everyday words that speak for each language, and letters that few languages of a script have. */
const markersIn = (lexis: Lexis, message: string, words: readonly string[], written: Lexis['scriptTests']): Counts => {
  const counts = new Map<string, number>()
  for (const { code, letters } of written) if (letters?.test(message)) counts.set(code, 1)
  for (const word of new Set(words))
    for (const code of lexis.markers.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** A word that English does not have, nor a slip of one that it has. */
const isForeign = ({ vocabulary }: Lexis, word: string): boolean =>
  symbolOf(vocabulary, word) === undefined && corrections(vocabulary.deletions, vocabulary.uses, word).length === 0

/** What a glossary has of a message: words, and those of stretches with a word that is no English. */
type Glossed = { readonly words: number; readonly foreign: number }

const glossedIn = (lexis: Lexis, scraps: readonly Scrap[], code: string): Glossed => {
  const glossary = lexis.glossed.get(code)?.().glossary ?? null
  const found = glossary === null ? [] : glossedStretches(glossary, scraps)
  const lengthOf = (stretches: typeof found) => stretches.reduce((sum, { length }) => sum + length, 0)
  return {
    words: lengthOf(found),
    foreign: lengthOf(found.filter((stretch) => stretch.some(({ text }) => isForeign(lexis, foldWord(text))))),
  }
}

const leastMarkers = 2
/** Of so many words at least one must speak for it: two borrowed words do not make a long message foreign. */
const wordsPerMarker = 8

/** Languages in Latin letters that everyday words speak for, where they speak for one plainly; else none. */
const byMarkers = (words: readonly string[], marked: Counts): readonly string[] => {
  const most = Math.max(0, ...marked.values())
  return most >= leastMarkers && most * wordsPerMarker >= words.length ? [...marked.keys()] : []
}

/**
 * A glossary tells its language where it has so many words that English does not, and so great a share of all, or so many
 * more after a preamble in English; or where it has nearly every word and English lacks one: "am tuse de ieri".
 */
const telling = { words: 2, share: 0.4, nearlyAll: 0.8, inMixed: 4 }

const tells = ({ words, foreign }: Glossed, all: number): boolean =>
  foreign >= telling.inMixed ||
  (foreign >= telling.words && foreign >= telling.share * all) ||
  (foreign >= 1 && words >= telling.words && words >= telling.nearlyAll * all)

const ends = /^[.!?。।॥۔؟]$/

/** A message cut where sentences end: one of them may be all of another language. */
const sentencesOf = (scraps: readonly Scrap[]): Scrap[][] => {
  const sentences: Scrap[][] = [[]]
  for (const scrap of scraps) {
    if (ends.test(scrap.text) || scrap.gap === 'line') sentences.push([])
    sentences.at(-1)!.push(scrap)
  }
  return sentences
}

const wordsIn = (scraps: readonly Scrap[]): number => scraps.filter(({ kind }) => kind === 'word').length

const tellsIn = (lexis: Lexis, scraps: readonly Scrap[], code: string): boolean =>
  [scraps, ...sentencesOf(scraps)].some((part) => tells(glossedIn(lexis, part, code), wordsIn(part)))

/** So many words that English does not have, or so great a share, before any glossary is looked into: most messages have fewer. */
const unknown = { words: 3, share: 0.25 }

const mayBeForeign = (lexis: Lexis, words: readonly string[]): boolean => {
  const count = words.filter((word) => isForeign(lexis, word)).length
  return count >= unknown.words || (count > 0 && count >= unknown.share * words.length)
}

/** A message cut up, and the languages it may be in, told by what it is written in, by markers, or by nothing yet. */
type Looked = {
  readonly scraps: readonly Scrap[]
  readonly marked: Counts
  readonly maybe: readonly string[]
  readonly isTold: boolean
}

const look = (lexis: Lexis, message: string): Looked => {
  const scraps = scan(message)
  const words = scraps.filter(({ kind }) => kind === 'word').map(({ text }) => foldWord(text))
  const written = scriptsIn(lexis, message)
  const marked = markersIn(lexis, message, words, written)
  const told = written.length > 0 ? written.map(({ code }) => code) : byMarkers(words, marked)
  if (told.length > 0) return { scraps, marked, maybe: told, isTold: true }
  return { scraps, marked, maybe: mayBeForeign(lexis, words) ? lexis.inLatin : [], isTold: false }
}

/** Languages other than English that a message may be written in; `isTold`: it is in one of them, and unread without it. */
export const languagesOf = (
  lexis: Lexis,
  message: string,
): { readonly maybe: readonly string[]; readonly isTold: boolean } => look(lexis, message)

/** The language a message is written in: by script, then by everyday words, and by glossaries that English does not have. */
export const languageOf = (lexis: Lexis, message: string): Language => {
  const { scraps, marked, maybe, isTold } = look(lexis, message)
  const may = isTold ? maybe : maybe.filter((code) => tellsIn(lexis, scraps, code))
  const told = may.map((code) => [code, glossedIn(lexis, scraps, code)] as const)
  const counts = told.map(
    ([code, one]) => [code, (marked.get(code) ?? 0) + (isTold ? one.words : one.foreign)] as const,
  )
  return mostOf(counts) ?? english
}
