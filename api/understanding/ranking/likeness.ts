import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'
import { wordsOf } from '../words/scan.ts'
import type { Token } from '../words/token.ts'
import { stemOf, type Vocabulary } from '../words/vocabulary.ts'

/**
 * Which presentation a message is most like, learnt from labels, phrases and examples when the knowledge is compiled.
 * Ranking in the manner of BM25: a word weighs by how few presentations use it. It only proposes what to ask about.
 */
export type Likeness = {
  readonly pathways: readonly string[]
  /** Stem → for each pathway using it, its weight there. */
  readonly postings: ReadonlyMap<string, readonly { readonly pathway: number; readonly weight: number }[]>
}

/** BM25's usual saturation and length constants. */
const saturation = 1.2
const lengthShare = 0.6

type Bag = { readonly counts: Map<string, number>; total: number }

const add = (bag: Bag, word: string, weight: number): void => {
  bag.counts.set(word, (bag.counts.get(word) ?? 0) + weight)
  bag.total += weight
}

/** Phrases write ideas as `{classes}`; their plainest words stand for them. */
const classWords = (lexicon: Knowledge['lexicon']): ReadonlyMap<string, readonly string[]> =>
  new Map(lexicon.classes.map(({ id, words }) => [id, words.filter((word) => !word.includes('{')).slice(0, 12)]))

const bagOf = (pathway: Pathway, classes: ReadonlyMap<string, readonly string[]>, stem: (word: string) => string | null): Bag => {
  const bag: Bag = { counts: new Map(), total: 0 }
  const addText = (text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      const one = stem(word)
      if (one !== null) add(bag, one, weight)
    }
  }
  addText(pathway.presentation, 3)
  for (const phrase of pathway.saidAs) {
    addText(phrase.replace(/\{[a-z0-9-]+\}/g, ' '), 2)
    for (const [, id = ''] of phrase.matchAll(/\{([a-z0-9-]+)\}/g))
      for (const words of classes.get(id) ?? []) addText(words, 0.3)
  }
  for (const { say } of pathway.examples) addText(say, 1)
  return bag
}

export const compileLikeness = (knowledge: Knowledge, vocabulary: Vocabulary, common: ReadonlySet<string>): Likeness => {
  const classes = classWords(knowledge.lexicon)
  const stem = (word: string) =>
    common.has(word) || vocabulary.fillers.has(word) || /^\d/.test(word) ? null : stemOf(vocabulary, word)
  const pathways = knowledge.pathways.filter(({ catchAll }) => !catchAll)
  const bags = pathways.map((pathway) => bagOf(pathway, classes, stem))
  const users = new Map<string, number>()
  for (const { counts } of bags) for (const word of counts.keys()) users.set(word, (users.get(word) ?? 0) + 1)
  const meanTotal = bags.reduce((sum, { total }) => sum + total, 0) / Math.max(1, bags.length)
  const postings = new Map<string, { pathway: number; weight: number }[]>()
  bags.forEach(({ counts, total }, pathway) => {
    for (const [word, count] of counts) {
      const rarity = Math.log(1 + (bags.length - users.get(word)! + 0.5) / (users.get(word)! + 0.5))
      const length = 1 - lengthShare + (lengthShare * total) / Math.max(1, meanTotal)
      const weight = (rarity * (count * (saturation + 1))) / (count + saturation * length)
      postings.set(word, [...(postings.get(word) ?? []), { pathway, weight }])
    }
  })
  return { pathways: pathways.map(({ id }) => id), postings }
}

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
    best += Math.max(...entries.map(({ weight }) => weight))
    for (const { pathway, weight } of entries) scores[pathway]! += weight
  }
  if (best === 0) return []
  return pathways
    .map((pathway, at) => ({ pathway, score: scores[at]! / (best + evidenceNeeded) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.pathway < b.pathway ? -1 : 1))
    .slice(0, mostProposed)
}

/** Weight a message must carry before a likeness counts for much. */
const evidenceNeeded = 2
const leastScore = 0.3
const mostProposed = 5

