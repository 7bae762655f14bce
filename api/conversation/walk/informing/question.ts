import type { TriageRequest } from '../../../contract/request.ts'
import { answerToNoNeed, isAllButTheSame, isQuestion } from '../../../directory/faq/find-faqs.ts'
import type { Navigator } from '../navigator.ts'
import type { Moment, Turn } from '../turn.ts'
import { listen } from '../walk.ts'
import { passagesFor, type Passage } from './passages.ts'

/** A question about a service, and what the knowledge base has on it. */
export type AskedQuestion = { readonly question: string; readonly passages: readonly Passage[] }

/** Was anything said of a person: a sign, an age, how long? Then a question is theirs, and the rules answer it. */
const tellsOfSomebody = ({ heard }: Turn): boolean =>
  heard.findings.some(({ state }) => state !== 'absent') || heard.ages.length > 0 || heard.lastingDays !== null

/**
 * What somebody asks about a service, who told of nothing wrong; null when there is a need to look at. A question that
 * names an illness is about a service only when a curated one that explains a service is all but the same.
 */
export const serviceQuestionOf = (turn: Turn): string | null => {
  const { navigator, heard, consultation, request } = turn
  const message = (request.message ?? '').trim()
  if (tellsOfSomebody(turn)) return null
  const found = isQuestion(navigator.faqs, message) ? answerToNoNeed(navigator.faqs, message) : null
  if (consultation.presentations.length === 0) return heard.serviceQuestion ?? (found === null ? null : message)
  const isFirst = request.consultation == null
  const explains = found !== null && found.faq.explains && isAllButTheSame(navigator.faqs, found, message)
  return isFirst && explains ? message : null
}

/** The question of a turn that was answered by `inform`; null when it asked none. Pure, as the walk. */
export const questionOf = (navigator: Navigator, request: TriageRequest, moment: Moment): AskedQuestion | null => {
  const turn = listen(navigator, request, moment)
  const question = serviceQuestionOf(turn)
  return question === null ? null : { question, passages: passagesFor(turn, question) }
}
