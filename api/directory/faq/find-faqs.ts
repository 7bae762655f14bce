import type { SearchResult } from 'minisearch'
import type { Faq } from '../../../knowledge/schema/faq.ts'
import type { FaqSearch } from './compile-faqs.ts'

/** A curated question that a person's may be. */
export type FoundFaq = {
  readonly faq: Faq
  /** How much of what the person's question is about stands in this one, 0 to 1. */
  readonly share: number
  /** How much of one of its wordings stands in the person's, at most: 0 to 1. */
  readonly cover: number
  /** How well it matches, times the share: a long story needs more in common than a short question. */
  readonly sureness: number
  readonly score: number
}

/** How much the words about a question, and those of its answer, count beside those of the questions themselves. */
const counts = { about: 0.8, answer: 0.3 }

const shareOf = ({ weightOf }: FaqSearch, asked: readonly string[], matched: ReadonlySet<string>): number => {
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0)
  const all = [...new Set(asked)]
  return weigh(all.filter((word) => matched.has(word))) / Math.max(weigh(all), Number.MIN_VALUE)
}

const scoreOf = (hits: readonly SearchResult[]): number => {
  const best = (kind: string) => Math.max(0, ...hits.filter((hit) => hit.kind === kind).map(({ score }) => score))
  return best('asks') + counts.about * best('about') + counts.answer * best('answer')
}

/** How much of one wording of a curated question stands in the person's own, at most: 0 to 1. */
const coverOf = (search: FaqSearch, faq: string, asked: ReadonlySet<string>): number =>
  Math.max(0, ...(search.wordings.get(faq) ?? []).map((wording) => shareOf(search, wording, asked)))

/** The curated questions nearest to a person's, best first. */
export const findFaqs = (search: FaqSearch, question: string, most: number): readonly FoundFaq[] => {
  const asked = search.words(question)
  const hits = Map.groupBy(search.index.search(question), (hit) => String(hit.faq))
  return [...hits]
    .flatMap(([id, found]) => {
      const faq = search.faqs.get(id)
      if (!faq) return []
      const share = shareOf(search, asked, new Set(found.flatMap(({ queryTerms }) => queryTerms)))
      const cover = coverOf(search, id, new Set(asked))
      // The same question in other words of the same kind goes before one that only shares much of it.
      const score = scoreOf(found) * (1 + share * cover)
      return [{ faq, share, cover, sureness: share * score, score }]
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}

/** Is the person's question all but the same as this curated one: nearly all of each in the other? */
export const isAllButTheSame = ({ settings }: FaqSearch, { share, cover }: FoundFaq): boolean =>
  Math.min(share, cover) >= settings.certainFrom

/** The curated question that a person's is, sure enough for its answer to be theirs; null: we do not know, and say so. */
export const answerTo = (search: FaqSearch, question: string): FoundFaq | null => {
  const [best] = findFaqs(search, question, 1)
  if (!best) return null
  return best.sureness >= search.settings.sureFrom || isAllButTheSame(search, best) ? best : null
}

/** What a question that has no sure answer may have meant: curated questions as a page shows them, nearest first. */
export const nearQuestions = (search: FaqSearch, question: string, most: number): string[] =>
  findFaqs(search, question, most)
    .filter(({ sureness }) => sureness >= search.settings.nearFrom)
    .flatMap(({ faq }) => faq.asks.slice(0, 1))

/** Does the message ask something? By its mark, or by how it begins. */
export const isQuestion = ({ settings: { begins } }: FaqSearch, message: string): boolean => {
  const text = message.trim().toLowerCase()
  return text.includes('?') || begins.some((word) => text.startsWith(`${word} `))
}
