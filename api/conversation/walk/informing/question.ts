import type { TriageRequest } from '../../../contract/request.ts'
import type { Navigator } from '../navigator.ts'
import type { Moment } from '../turn.ts'
import { listen } from '../walk.ts'
import { passagesFor, type Passage } from './passages.ts'

/** A question about a service, and what the knowledge base has on it. */
export type AskedQuestion = { readonly question: string; readonly passages: readonly Passage[] }

/** The question of a turn that was answered by `inform`; null when it asked none. Pure, as the walk. */
export const questionOf = (navigator: Navigator, request: TriageRequest, moment: Moment): AskedQuestion | null => {
  const turn = listen(navigator, request, moment)
  const question = turn.heard.serviceQuestion
  return question === null ? null : { question, passages: passagesFor(turn, question) }
}
