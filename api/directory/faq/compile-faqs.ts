import { stemmer } from 'stemmer'
import type { Faq } from '../../../knowledge/schema/faq.ts'
import type { FaqWords } from '../../../knowledge/schema/faq-words.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { inSteps } from './in-steps.ts'
import { countTexts, type Likelihood } from './likelihood.ts'
import { tellingWords, type TellingWords } from './telling-words.ts'
import { lettersIn, viewed } from './views.ts'

/** A curated question, and its telling words: in each way it is asked, and in everything written of it. */
type Curated = { readonly faq: Faq; readonly asks: readonly (readonly string[])[]; readonly all: ReadonlySet<string> }

/** The curated questions, ready to be searched. Built once. */
export type FaqSearch = {
  readonly faqs: ReadonlyMap<string, Curated>
  readonly words: TellingWords
  readonly settings: Pick<FaqWords, 'begins' | 'onEveryCard' | 'small' | 'sureFrom' | 'nearFrom' | 'certainFrom'>
  /**
   * Counted in every wording of every question, what is written of it, and what is none of them: when it is first
   * needed, for it takes as long as everything else together.
   */
  readonly likelihood: () => Likelihood
  /** Counts on for a few milliseconds. True: all is counted. */
  readonly countOn: () => boolean
  /** How much a word tells: rare words more. A word no question has tells most. */
  readonly weightOf: (word: string) => number
}

/** What it takes to find an answer: the questions, how people put them, and what ill people say, which is no question of service. */
export type FaqKnowledge = Pick<Knowledge, 'faqs' | 'faqWordings' | 'faqWords'> & {
  readonly pathways: readonly Sayings[]
  readonly redFlags: readonly Sayings[]
}
type Sayings = { readonly examples: readonly { readonly say: string }[] }

/** Kinds of text that no curated question answers. No id is written so. */
export const noQuestion = { elsewhere: '*elsewhere', need: '*need' }

const curate = (faq: Faq, words: TellingWords): Curated => {
  const asks = faq.asks.map(words)
  return { faq, asks, all: new Set([...asks, words(faq.about), words(faq.answer)].flat()) }
}

/** A word in half of no question: rarer than any that stands in one. */
const inNone = 0.5

const weights = (curated: readonly Curated[]): FaqSearch['weightOf'] => {
  const inHowMany = new Map<string, number>()
  for (const { all } of curated) for (const word of all) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + curated.length / (inHowMany.get(word) ?? inNone))
}

const textsOf = ({ faqs, faqWordings, pathways, redFlags }: FaqKnowledge) => [
  ...faqs.flatMap(({ id, asks, about, answer }) =>
    [...asks, about, answer].filter(Boolean).map((text) => ({ kind: id, text })),
  ),
  ...faqWordings.map(({ ask, faq }) => ({ kind: faq ?? noQuestion.elsewhere, text: ask })),
  ...[...pathways, ...redFlags].flatMap(({ examples }) =>
    examples.map(({ say }) => ({ kind: noQuestion.need, text: say })),
  ),
]

/** Thousands of wordings are made of few words: what a word comes to is worked out once, and forgotten afterwards. */
const remembering = <Result>(of: (word: string) => Result): ((word: string) => Result) => {
  const known = new Map<string, Result>()
  return (word) => {
    const result = known.get(word) ?? of(word)
    known.set(word, result)
    return result
  }
}

const counting = (knowledge: FaqKnowledge): Generator<void, Likelihood> => {
  const words = tellingWords(knowledge.faqWords, remembering(stemmer))
  const lettersOf = remembering(lettersIn)
  const texts = textsOf(knowledge).values()
  return countTexts(texts.map(({ kind, text }) => ({ kind, features: viewed(words, text, lettersOf) })))
}

export const compileFaqs = (knowledge: FaqKnowledge): FaqSearch => {
  const words = tellingWords(knowledge.faqWords)
  const curated = knowledge.faqs.map((faq) => curate(faq, words))
  const counted = inSteps(() => counting(knowledge))
  return {
    faqs: new Map(curated.map((each) => [each.faq.id, each])),
    words,
    settings: knowledge.faqWords,
    likelihood: counted.whole,
    countOn: counted.isDone,
    weightOf: weights(curated),
  }
}
