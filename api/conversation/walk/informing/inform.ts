import type { z } from 'zod'
import type { Inform } from '../../../contract/step.ts'
import { nearQuestions } from '../../../directory/faq/find-faqs.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'
import { filled, passagesFor, type Passage } from './passages.ts'

/** The sources of some passages, each once, in their order. */
export const sourcesOf = (passages: readonly Passage[]): NonNullable<Passage['source']>[] => [
  ...new Map(passages.flatMap(({ source }) => (source === null ? [] : [[source.title, source] as const]))).values(),
]

/** How many questions are offered in place of an answer. */
const mostNear = 3

/** A plain answer to a question about a service, from the knowledge base alone, word for word. */
export const informAbout = (turn: Turn, question: string): z.infer<typeof Inform> => {
  const { knowledge } = turn.navigator
  const { language } = turn.consultation
  const passages = passagesFor(turn, question)
  const near = passages.length > 0 ? [] : nearQuestions(turn.navigator.faqs, question, mostNear)
  const lines = passages.map(({ text, tokens }) => filled(text, tokens))
  return {
    kind: 'inform',
    answer: lines.length > 0 ? lines.join(' ') : say(knowledge, language, 'inform.not-found'),
    sources: sourcesOf(passages),
    suggestions: [...near, say(knowledge, language, 'inform.suggestion')],
  }
}
