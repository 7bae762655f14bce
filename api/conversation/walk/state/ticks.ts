import type { Consultation } from '../../../contract/consultation.ts'
import type { Answer } from '../../../contract/request.ts'
import { withAnswers as withScreen } from '../../../triage/answers.ts'
import { noneId, unsureId } from '../asking/question-id.ts'
import type { Navigator } from '../navigator.ts'
import { evidenceOf } from './evidence.ts'

type Pending = NonNullable<Consultation['pending']>

/**
 * A screen of signs answered. A choice beats "none"; only what was shown can become absent. "Not sure" about the whole
 * screen, or the wish for one question at a time, puts the same ticks one by one, which does not count. No choice at
 * all is no answer: the same screen is shown again.
 */
export const withTicks = (
  { triage }: Navigator,
  consultation: Consultation,
  pending: Pending,
  answer: Answer,
): Consultation => {
  const choices = answer.choices ?? []
  const ticked = pending.shown.filter((id) => choices.includes(id))
  const unsureOf = pending.shown.filter((id) => (answer.unsureOf ?? []).includes(id) && !ticked.includes(id))
  const wholeUnsure = answer.unsure === true || answer.oneAtATime === true || choices.includes(unsureId)
  if (ticked.length + unsureOf.length === 0 && !wholeUnsure && !choices.includes(noneId)) return consultation
  const { findings, asked, screens } = withScreen(triage, evidenceOf(consultation), pending.shown, {
    ticked,
    unsureOf,
    wholeUnsure,
  })
  return { ...consultation, findings: { ...findings }, asked: [...asked], screens, pending: null }
}
