import MiniSearch from 'minisearch'
import type { Faq } from '../../../knowledge/schema/faq.ts'
import type { FaqWords } from '../../../knowledge/schema/faq-words.ts'
import { tellingWords, type TellingWords } from './telling-words.ts'

/** The curated questions, ready to be searched. Built once. */
export type FaqSearch = {
  readonly faqs: ReadonlyMap<string, Faq>
  readonly words: TellingWords
  /** The telling words of every wording, by question. */
  readonly wordings: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly settings: Pick<FaqWords, 'begins' | 'onEveryCard' | 'small' | 'sureFrom' | 'nearFrom' | 'certainFrom'>
  /** Every wording of every question, and every answer, each a text of its own: `faq`, `kind`, `text`. */
  readonly index: MiniSearch
  /** How much a word tells: rare words more. A word no question has tells most. */
  readonly weightOf: (word: string) => number
}

const weights = (faqs: readonly Faq[], words: TellingWords): FaqSearch['weightOf'] => {
  const inHowMany = new Map<string, number>()
  for (const { asks, about, answer } of faqs)
    for (const word of new Set([...asks, about, answer].flatMap(words)))
      inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + faqs.length / (inHowMany.get(word) ?? 0.5))
}

/** Typing slips allowed in a word. */
const slips = (term: string): number | false => (term.length < 5 ? false : 1)

export const compileFaqs = (faqs: readonly Faq[], faqWords: FaqWords): FaqSearch => {
  const words = tellingWords(faqWords)
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['faq', 'kind'],
    tokenize: (text) => [...words(text)],
    processTerm: (term) => term,
    searchOptions: { fuzzy: slips, prefix: (term) => term.length > 4, combineWith: 'OR' },
  })
  index.addAll(
    faqs.flatMap(({ id, asks, about, answer }) => [
      ...asks.map((text, at) => ({ id: `${id}#${at}`, faq: id, kind: 'asks', text })),
      { id: `${id}#about`, faq: id, kind: 'about', text: about },
      { id: `${id}#answer`, faq: id, kind: 'answer', text: answer },
    ]),
  )
  return {
    faqs: new Map(faqs.map((faq) => [faq.id, faq])),
    words,
    wordings: new Map(faqs.map(({ id, asks }) => [id, asks.map(words)])),
    settings: faqWords,
    index,
    weightOf: weights(faqs, words),
  }
}
