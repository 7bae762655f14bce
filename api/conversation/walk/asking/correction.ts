import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import { mustHave } from '../index-of.ts'
import type { Navigator } from '../navigator.ts'
import { correctionChoices } from '../state/corrections.ts'
import { say } from '../wording.ts'
import { unsureId } from './question-id.ts'

/** The second screen before a told sign is withdrawn: happening now, over, or never meant. */
export const correctionQuestion = (
  { knowledge, index }: Navigator,
  { language }: Consultation,
  finding: string,
  { id, about }: { readonly id: string; readonly about: number },
): Question => {
  const { label } = mustHave(index.findings, finding, 'findings')
  return {
    id,
    kind: 'choose-one',
    text: say(knowledge, language, 'question.correction', { label }),
    why: say(knowledge, language, 'question.correction.why'),
    about,
    choices: correctionChoices.map((choice) => ({
      id: choice,
      label: say(knowledge, language, `question.correction.${choice}`),
      hint: null,
    })),
    none: null,
    unsure: unsureId,
  }
}
