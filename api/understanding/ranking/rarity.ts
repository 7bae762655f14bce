import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'
import { wordsOf } from '../words/scan.ts'
import { stemOf, type Vocabulary } from '../words/vocabulary.ts'

/** A class stands in a phrase by its first, plainest words. */
const plainestWords = 12

type Stems = (text: string) => readonly string[]

const stemsWith = (vocabulary: Vocabulary, common: ReadonlySet<string>): Stems => {
  const known = new Map<string, string | null>()
  const stem = (word: string): string | null => {
    const there = known.get(word)
    if (there !== undefined) return there
    const idle = common.has(word) || vocabulary.fillers.has(word) || /^\d/.test(word)
    const made = idle ? null : stemOf(vocabulary, word)
    known.set(word, made)
    return made
  }
  return (text) => wordsOf(text.toLowerCase()).flatMap((word) => stem(word) ?? [])
}

const stemsOf = (
  { presentation, saidAs, examples }: Pathway,
  classes: ReadonlyMap<string, readonly string[]>,
  stems: Stems,
): ReadonlySet<string> => {
  const inAtom = (atom: string) => (atom.startsWith('{') ? (classes.get(atom.slice(1, -1)) ?? []) : stems(atom))
  const phrases = saidAs.flatMap((phrase) => phrase.split(/[ +]+/).flatMap(inAtom))
  return new Set([...stems(presentation), ...phrases, ...examples.flatMap(({ say }) => stems(say))])
}

/** Stem → how much it tells presentations apart: the fewer use it in their plain wording, the more (as in BM25). */
export const compileRarity = (
  { lexicon, pathways }: Knowledge,
  vocabulary: Vocabulary,
  common: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const stems = stemsWith(vocabulary, common)
  const plainest = (words: readonly string[]) => words.filter((word) => !word.includes('{')).slice(0, plainestWords)
  const classes = new Map(lexicon.classes.map(({ id, words }) => [id, plainest(words).flatMap(stems)]))
  const own = pathways.filter(({ catchAll }) => !catchAll)
  const users = Map.groupBy(
    own.flatMap((pathway) => [...stemsOf(pathway, classes, stems)]),
    (stem) => stem,
  )
  return new Map(
    [...users].map(([stem, { length }]) => [stem, Math.log(1 + (own.length - length + 0.5) / (length + 0.5))]),
  )
}
