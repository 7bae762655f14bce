import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import { mustHave } from '../index-of.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'
import { noneId, unsureId } from './question-id.ts'

/** Why the need is asked: nothing said yet, several likely, or nothing understood. */
export type PresentationReason = 'first' | 'several' | 'not-understood'

/** Which needs to offer: the likeliest read from the words, then the commonest, never the catch-all. */
export const nearestNeeds = ({ knowledge, index }: Navigator, likely: readonly string[]): string[] => {
  const common = say(knowledge, 'en', 'understanding.common')
    .split(',')
    .map((id) => id.trim())
  const most = Number(say(knowledge, 'en', 'understanding.nearest'))
  const offered = [...new Set([...likely, ...common])].filter((id) => index.pathways.get(id)?.catchAll === false)
  return offered.slice(0, most)
}

/** "Which of these is nearest?" Nothing is lost by "none": the catch-all takes it. */
export const presentationQuestion = (
  { knowledge, index }: Navigator,
  { language }: Consultation,
  needs: { readonly offered: readonly string[]; readonly reason: PresentationReason },
  { id, about }: { readonly id: string; readonly about: number },
): Question => ({
  id,
  kind: 'choose-one',
  text: say(knowledge, language, `question.presentation.${needs.reason}`),
  why: say(knowledge, language, 'question.presentation.why'),
  about,
  choices: needs.offered.map((pathway) => ({
    id: pathway,
    label: mustHave(index.pathways, pathway, 'pathways').presentation,
    hint: null,
  })),
  none: noneId,
  unsure: unsureId,
})
