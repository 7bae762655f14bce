import type { SearchResult } from 'minisearch'
import type { Faq } from '../../../knowledge/schema/faq.ts'
import type { FaqSearch } from './compile-faqs.ts'

/** A curated question that a person's may be. */
export type FoundFaq = {
  readonly faq: Faq
  /** How much of what the person's question is about stands in this one, 0 to 1. */
  readonly share: number
  readonly score: number
}

/** How much an answer's words count beside those of its questions. */
const answersCount = 0.35

const shareOf = ({ weightOf }: FaqSearch, asked: readonly string[], matched: ReadonlySet<string>): number => {
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0)
  const all = [...new Set(asked)]
  return weigh(all.filter((word) => matched.has(word))) / Math.max(weigh(all), Number.MIN_VALUE)
}

const scoreOf = (hits: readonly SearchResult[]): number => {
  const best = (kind: string) => Math.max(0, ...hits.filter((hit) => hit.kind === kind).map(({ score }) => score))
  return best('asks') + answersCount * best('answer')
}

/** The curated questions nearest to a person's, best first. */
export const findFaqs = (search: FaqSearch, question: string, most: number): readonly FoundFaq[] => {
  const asked = search.words(question)
  const hits = Map.groupBy(search.index.search(question), (hit) => String(hit.faq))
  return [...hits]
    .flatMap(([id, found]) => {
      const faq = search.faqs.get(id)
      if (!faq) return []
      const share = shareOf(search, asked, new Set(found.flatMap(({ queryTerms }) => queryTerms)))
      return [{ faq, share, score: scoreOf(found) * share }]
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}

/** The curated question that a person's is, sure enough for its answer to be theirs; null: we do not know, and say so. */
export const answerTo = (search: FaqSearch, question: string): FoundFaq | null => {
  const [best] = findFaqs(search, question, 1)
  return best && best.share >= search.settings.sureFrom ? best : null
}

/** Does the message ask something? By its mark, or by how it begins. */
export const isQuestion = ({ settings: { begins } }: FaqSearch, message: string): boolean => {
  const text = message.trim().toLowerCase()
  return text.includes('?') || begins.some((word) => text.startsWith(`${word} `))
}
