import type { Assistant } from '../assistant/assistant.ts'
import { withoutPersonalData } from '../assistant/personal/without-personal-data.ts'
import type { TriageReply } from '../contract/reply.ts'
import type { TriageRequest } from '../contract/request.ts'
import type { TurnEvent } from '../contract/stream.ts'
import type { Door } from './reply.ts'
import type { Navigator } from './walk/navigator.ts'
import { raiseOf } from './walk/suggesting/raise.ts'
import { composedAnswer } from './composed-answer.ts'

/** What the rules answered, to whom, and until when it is worth going on. */
export type Assisting = {
  readonly request: TriageRequest
  readonly door: Door
  readonly ruled: TriageReply
  readonly signal: AbortSignal
}

/** The rank above which nothing is more pressing: then no model is asked. */
const isTop = ({ step }: TriageReply, { knowledge }: Navigator): boolean =>
  step.kind === 'reach' && step.disposition.rank >= Math.max(...knowledge.dispositions.map(({ rank }) => rank))

/** The step that a model raises the rules' own to; null when it leaves it as it is, is off, or fails. */
export const raisedBy = async (
  navigator: Navigator,
  assistant: Assistant,
  { request, door, ruled, signal }: Assisting,
): Promise<TriageReply | null> => {
  const message = (request.message ?? '').trim()
  if (message === '' || isTop(ruled, navigator)) return null
  const suggested = await assistant.suggest(withoutPersonalData(message), signal)
  if (suggested.kind === 'none') return null
  return raiseOf(navigator, request, { ...door, freshId: ruled.consultation.id }, suggested.value)
}

/**
 * What follows the rules' step on a stream: at most one raise, then an answer in a model's words where it passes every
 * check, then done. The step itself has left before this begins.
 */
export async function* assisted(
  navigator: Navigator,
  assistant: Assistant,
  assisting: Assisting,
): AsyncGenerator<TurnEvent> {
  // The chat switched off says its fixed text and nothing else.
  if (assistant.state().on && assisting.ruled.status !== 'fixed-text') {
    const composing =
      assisting.ruled.step.kind === 'inform' ? composedAnswer(navigator, assistant, assisting) : Promise.resolve([])
    const raised = await raisedBy(navigator, assistant, assisting)
    if (raised !== null) yield { event: 'raise', data: raised }
    else for (const wording of await composing) yield { event: 'wording', data: wording }
  }
  yield { event: 'done', data: {} }
}
