import type { Assistant } from '../assistant/assistant.ts'
import { withoutPersonalData } from '../assistant/personal/without-personal-data.ts'
import { faultIn } from '../assistant/wording/fault-in.ts'
import type { Wording } from '../contract/stream.ts'
import type { Assisting } from './assisted.ts'
import { sourcesOf } from './walk/informing/inform.ts'
import { filled } from './walk/informing/passages.ts'
import { questionOf } from './walk/informing/question.ts'
import type { Navigator } from './walk/navigator.ts'

/** Answers are worded in this language only: the passages are written in it, and the checks read it. */
const wordedIn = 'en'

/**
 * The answer to a question in a model's words, sentence by sentence; none when there is nothing to word, the model gives
 * nothing, or one sentence fails one check: then the fixed answer stands.
 */
export const composedAnswer = async (
  navigator: Navigator,
  assistant: Assistant,
  { request, door, ruled, signal }: Assisting,
): Promise<readonly Wording[]> => {
  if (ruled.consultation.language !== wordedIn || ruled.detected.language !== wordedIn) return []
  const asked = questionOf(navigator, request, { ...door, freshId: ruled.consultation.id })
  if (asked === null || asked.passages.length === 0) return []
  const { passages } = asked
  const composed = await assistant.compose({ question: withoutPersonalData(asked.question), passages }, signal)
  if (composed.kind === 'none' || faultIn(navigator, composed.value, passages) !== null) return []
  const sources = sourcesOf(passages)
  const tokens = Object.assign({}, ...passages.map((passage) => passage.tokens)) as Record<string, string>
  return composed.value.map(({ text, passages: cited }) => {
    const rests = sourcesOf(passages.filter(({ id }) => cited.includes(id)))
    return { delta: `${filled(text, tokens)} `, sources: rests.map((source) => sources.indexOf(source)) }
  })
}
