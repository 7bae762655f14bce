import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import { questionId, type QuestionKind } from './question-id.ts'

/** A question on its way out, and the consultation that now waits for its answer. */
export type Put = { readonly consultation: Consultation; readonly question: Question }

/**
 * Puts a question: gives it its number, and remembers what it shows. Nothing counts as asked until it is answered, so a
 * screen that is passed over is shown again.
 */
export const put = (
  consultation: Consultation,
  kind: QuestionKind,
  shown: readonly string[],
  build: (id: string) => Question,
): Put => {
  const questions = consultation.questions + 1
  const question = questionId(kind, questions)
  return {
    consultation: { ...consultation, questions, pending: { question, shown: [...shown] } },
    question: build(question),
  }
}
