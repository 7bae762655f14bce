import type { Faq } from '../../../../knowledge/schema/faq.ts'
import type { Step } from '../../../contract/step.ts'
import { answerTo } from '../../../directory/faq/find-faqs.ts'
import { findService } from '../../../directory/listing/list.ts'
import type { Asker, Listed } from '../../../directory/listing/listed.ts'
import { searchNamed } from '../../../directory/listing/search.ts'
import { locate } from '../../../directory/locate.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'

type SourceView = Extract<Step, { kind: 'inform' }>['sources'][number]

/** A piece of the knowledge base that an answer rests on. */
export type Passage = {
  readonly id: string
  /** With tokens where facts stand: `[service_1] [opening_1]`. A language model may place them and never change them. */
  readonly text: string
  /** Token, without its brackets → the words that stand for it. */
  readonly tokens: Readonly<Record<string, string>>
  readonly source: SourceView | null
}

/** How many services one answer speaks of. */
const mostServices = 2

const servicePassage = ({ navigator, consultation }: Turn, service: Listed, number: number): Passage => {
  const { id, name, summary, opening, closed } = service
  const key = closed === null ? 'inform.opening' : 'inform.closed'
  const tokens = {
    [`service_${number}`]: name,
    [`opening_${number}`]: opening.text,
    [`closed_${number}`]: closed?.say ?? '',
  }
  const [nameToken, openingToken, closedToken] = Object.keys(tokens).map((token) => `[${token}]`)
  const blanks = { name: nameToken!, summary, opening: openingToken!, closed: closedToken! }
  return { id, text: say(navigator.knowledge, consultation.language, key, blanks), tokens, source: null }
}

const asker = ({ navigator, request, moment, heard }: Turn): Asker => ({
  at: moment.at,
  staff: moment.staff,
  where: locate(navigator.directory, request.place ?? heard.place),
})

const sourceOf = ({ navigator }: Turn, id: string): SourceView | null => {
  const source = navigator.index.sources.get(id)
  return source ? { title: source.title, url: source.url, seen: source.seen } : null
}

/** A curated answer, and the cards that go with it. */
const faqPassages = (turn: Turn, { id, answer, source, services }: Faq): Passage[] => {
  const cards = services.flatMap((service) => findService(turn.navigator.directory, service, asker(turn)) ?? [])
  return [
    { id, text: answer, tokens: {}, source: sourceOf(turn, source) },
    ...cards.slice(0, mostServices).map((card, at) => servicePassage(turn, card, at + 1)),
  ]
}

/** The words of a question that may be of a service: not those of every question, nor what every card shows. */
const wordsOfService = ({ navigator: { faqs } }: Turn, question: string): string => {
  const passedOver = new Set([...faqs.settings.small, ...faqs.settings.onEveryCard])
  const words =
    question
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}&]+/gu) ?? []
  return words.filter((word) => !passedOver.has(word)).join(' ')
}

/** What the knowledge base has on a question, best first: a curated answer, else the services it names. Empty: nothing. */
export const passagesFor = (turn: Turn, question: string): readonly Passage[] => {
  const { navigator } = turn
  const found = answerTo(navigator.faqs, question)
  if (found !== null) return faqPassages(turn, found.faq)
  const words = wordsOfService(turn, question)
  if (words === '') return []
  return searchNamed(navigator.search, words, mostServices, asker(turn)).map((service, at) =>
    servicePassage(turn, service, at + 1),
  )
}

/** The words with every token filled in. A token that nobody gave stays as it is. */
export const filled = (text: string, tokens: Passage['tokens']): string =>
  text.replaceAll(/\[(\w+)\]/g, (token, name: string) => tokens[name] ?? token)
