import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'
import { wordsOf } from '../words/scan.ts'
import type { Token } from '../words/token.ts'
import { stemOf, type Vocabulary } from '../words/vocabulary.ts'

/** One presentation's share in a word. */
type Posting = { readonly pathway: number; readonly weight: number }

/**
 * Which presentation a message is most like, learnt from labels, phrases and examples when the knowledge is compiled.
 * Ranking in the manner of BM25: a word weighs by how few presentations use it. It only proposes what to ask about.
 */
export type Likeness = {
  readonly pathways: readonly string[]
  /** Stem → the presentations using it. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Stem → how much it tells presentations apart. */
  readonly rarity: ReadonlyMap<string, number>
}

/** BM25's usual saturation and length constants. */
const saturation = 1.2
const lengthShare = 0.6
/** How much a label, a phrase, a class and an example teach. */
const teaches = { label: 3, phrase: 2, class: 0.3, example: 1 } as const
/** A class stands in a phrase by its first, plainest words. */
const plainestWords = 12

type Bag = { readonly counts: Map<string, number>; total: number }
type Stems = (text: string) => readonly string[]

const addAll = (bag: Bag, stems: readonly string[], weight: number): void => {
  for (const stem of stems) bag.counts.set(stem, (bag.counts.get(stem) ?? 0) + weight)
  bag.total += stems.length * weight
}

const bagOf = (pathway: Pathway, classes: ReadonlyMap<string, readonly string[]>, stems: Stems): Bag => {
  const bag: Bag = { counts: new Map(), total: 0 }
  addAll(bag, stems(pathway.presentation), teaches.label)
  for (const phrase of pathway.saidAs) {
    for (const atom of phrase.split(/[ +]+/)) {
      if (atom.startsWith('{')) addAll(bag, classes.get(atom.slice(1, -1)) ?? [], teaches.class)
      else addAll(bag, stems(atom), teaches.phrase)
    }
  }
  for (const { say } of pathway.examples) addAll(bag, stems(say), teaches.example)
  return bag
}

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

const weigh = (bags: readonly Bag[]): Pick<Likeness, 'postings' | 'rarity'> => {
  const users = new Map<string, number>()
  for (const { counts } of bags) for (const word of counts.keys()) users.set(word, (users.get(word) ?? 0) + 1)
  const meanTotal = bags.reduce((sum, { total }) => sum + total, 0) / Math.max(1, bags.length)
  const rarity = new Map(
    [...users].map(([word, many]) => [word, Math.log(1 + (bags.length - many + 0.5) / (many + 0.5))] as const),
  )
  const postings = new Map<string, Posting[]>()
  bags.forEach(({ counts, total }, pathway) => {
    const length = 1 - lengthShare + (lengthShare * total) / Math.max(1, meanTotal)
    for (const [word, count] of counts) {
      const posting = {
        pathway,
        weight: (rarity.get(word)! * (count * (saturation + 1))) / (count + saturation * length),
      }
      const there = postings.get(word)
      if (there === undefined) postings.set(word, [posting])
      else there.push(posting)
    }
  })
  return { postings, rarity }
}

export const compileLikeness = (
  knowledge: Knowledge,
  vocabulary: Vocabulary,
  common: ReadonlySet<string>,
): Likeness => {
  const stems = stemsWith(vocabulary, common)
  const plainest = (words: readonly string[]) => words.filter((word) => !word.includes('{')).slice(0, plainestWords)
  const classes = new Map(knowledge.lexicon.classes.map(({ id, words }) => [id, plainest(words).flatMap(stems)]))
  const pathways = knowledge.pathways.filter(({ catchAll }) => !catchAll)
  return { pathways: pathways.map(({ id }) => id), ...weigh(pathways.map((pathway) => bagOf(pathway, classes, stems))) }
}

/** Weight a message must carry before a likeness counts for much. */
const evidenceNeeded = 2
const leastScore = 0.3
const mostProposed = 5

/** Presentations a message is like, best first, scored 0 to 1 against what its words could have earned. */
export const rankByLikeness = (
  { pathways, postings }: Likeness,
  vocabulary: Vocabulary,
  tokens: readonly Token[],
): { readonly pathway: string; readonly score: number }[] => {
  const scores = new Float64Array(pathways.length)
  const words = new Set(tokens.filter(({ value }) => value === null).map(({ word }) => stemOf(vocabulary, word)))
  let best = 0
  for (const word of words) {
    const entries = postings.get(word)
    if (entries === undefined) continue
    let most = 0
    for (const { pathway, weight } of entries) {
      scores[pathway]! += weight
      if (weight > most) most = weight
    }
    best += most
  }
  if (best === 0) return []
  return pathways
    .map((pathway, at) => ({ pathway, score: scores[at]! / (best + evidenceNeeded) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.pathway < b.pathway ? -1 : 1))
    .slice(0, mostProposed)
}
