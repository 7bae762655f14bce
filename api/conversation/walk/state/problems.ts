import type { Answer, TriageRequest } from '../../../contract/request.ts'
import { kindOf, noneId, unsureId } from '../asking/question-id.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'
import { correctionChoices } from './corrections.ts'

/** A field that cannot be taken, and a plain sentence about it. */
export type FieldError = { readonly path: string; readonly message: string }

const isKnownChoice = (question: string, shown: readonly string[], choice: string): boolean => {
  if (shown.includes(choice) || choice === noneId || choice === unsureId) return true
  const kind = kindOf(question)
  return (kind === 'correction' && (correctionChoices as readonly string[]).includes(choice)) || kind === 'who'
}

/**
 * What cannot be taken in the answers: another question than the one asked, or a choice that was not offered;
 * nor in the corrections, a finding nobody knows.
 * From another knowledge version nothing is refused: the question is asked again.
 */
export const problemsWith = ({ knowledge, index }: Navigator, request: TriageRequest): FieldError[] => {
  const { consultation, answers, corrections, language } = request
  if (consultation && consultation.knowledge !== knowledge.version) return []
  const pending = consultation?.pending ?? null
  const inAnswer = (answer: Answer, at: number): FieldError[] => {
    if (!pending) return [{ path: `answers.${at}.question`, message: say(knowledge, language, 'problem.no-question') }]
    if (answer.question !== pending.question) {
      const message = say(knowledge, language, 'problem.unknown-question', { asked: pending.question })
      return [{ path: `answers.${at}.question`, message }]
    }
    return (answer.choices ?? []).flatMap((choice, place) =>
      isKnownChoice(pending.question, pending.shown, choice)
        ? []
        : [{ path: `answers.${at}.choices.${place}`, message: say(knowledge, language, 'problem.unknown-choice') }],
    )
  }
  const inCorrections = (corrections ?? []).flatMap(({ finding }, at) =>
    index.findings.has(finding)
      ? []
      : [{ path: `corrections.${at}.finding`, message: say(knowledge, language, 'problem.unknown-finding') }],
  )
  return [...(answers ?? []).flatMap(inAnswer), ...inCorrections]
}
