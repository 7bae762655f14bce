import type { Faq } from '../../../knowledge/schema/faq.ts'
import { noQuestion, type FaqSearch } from './compile-faqs.ts'
import { likelihoods, stands } from './likelihood.ts'
import { viewed } from './views.ts'

/** A curated question that a person's may be. */
export type FoundFaq = {
  readonly faq: Faq
  /** By how much it is likelier than any other, or that nothing here answers, times the share of the words we know. */
  readonly sureness: number
  /** By how much it is likelier than the questions are on average, as a logarithm. */
  readonly nearness: number
  /** The same against what ill people say. */
  readonly overNeed: number
}

const shareOf = ({ weightOf }: FaqSearch, words: readonly string[], holds: (word: string) => boolean): number => {
  const weigh = (some: readonly string[]) => some.reduce((sum, word) => sum + weightOf(word), 0)
  const all = [...new Set(words)]
  return weigh(all.filter(holds)) / Math.max(weigh(all), Number.MIN_VALUE)
}

/** The curated questions nearest to a person's, best first. */
export const findFaqs = (search: FaqSearch, question: string, most: number): readonly FoundFaq[] => {
  const likelihood = search.likelihood()
  const { kinds } = likelihood
  const scores = likelihoods(likelihood, viewed(search.words, question))
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const known = shareOf(search, search.words(question), (word) => stands(likelihood, word))
  const need = scores[kinds.indexOf(noQuestion.need)] ?? -Infinity
  const ranked = kinds
    .map((id, at) => ({ id, score: scores[at]! }))
    .filter(({ id }) => id !== noQuestion.need)
    .sort((a, b) => b.score - a.score)
  return ranked
    .flatMap(({ id, score }, at) => {
      const found = search.faqs.get(id)
      const rival = ranked[at === 0 ? 1 : 0]?.score ?? mean
      const sureness = (score - rival) * known
      return found ? [{ faq: found.faq, sureness, nearness: score - mean, overNeed: (score - need) * known }] : []
    })
    .slice(0, most)
}

/** Is the person's question all but the same as this curated one: nearly all of each in the other? */
export const isAllButTheSame = (search: FaqSearch, { faq }: FoundFaq, question: string): boolean => {
  const asked = search.words(question)
  const { asks, all } = search.faqs.get(faq.id)!
  const cover = Math.max(...asks.map((ask) => shareOf(search, ask, (word) => asked.includes(word))))
  return (
    Math.min(
      shareOf(search, asked, (word) => all.has(word)),
      cover,
    ) >= search.settings.certainFrom
  )
}

/** Is it likelier enough than something else? A question all but the same as a curated one need only be likelier. */
const isSure = (search: FaqSearch, sureness: number, found: FoundFaq, question: string): boolean =>
  sureness >= search.settings.sureFrom || (sureness > 0 && isAllButTheSame(search, found, question))

/** The curated question that a person's is, sure enough for its answer to be theirs; null: we do not know, and say so. */
export const answerTo = (search: FaqSearch, question: string): FoundFaq | null => {
  const [best] = findFaqs(search, question, 1)
  return best && isSure(search, best.sureness, best, question) ? best : null
}

/** The same for words that may be of an illness: not if ill people may well say so. */
export const answerToNoNeed = (search: FaqSearch, message: string): FoundFaq | null => {
  const found = answerTo(search, message)
  return found && isSure(search, found.overNeed, found, message) ? found : null
}

/** What a question that has no sure answer may have meant: curated questions as a page shows them, nearest first. */
export const nearQuestions = (search: FaqSearch, question: string, most: number): string[] =>
  findFaqs(search, question, most)
    .filter(({ nearness }) => nearness >= search.settings.nearFrom)
    .flatMap(({ faq }) => faq.asks.slice(0, 1))

/** Does the message ask something? By its mark, or by how it begins. */
export const isQuestion = ({ settings: { begins } }: FaqSearch, message: string): boolean => {
  const text = message.trim().toLowerCase()
  return text.includes('?') || begins.some((word) => text.startsWith(`${word} `))
}
