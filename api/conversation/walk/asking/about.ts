import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import type { Fact } from '../../../triage/evidence.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'

/** Age, sex at birth, or both. */
export const aboutQuestion = (
  { knowledge }: Navigator,
  { facts, language }: Consultation,
  fields: readonly Fact[],
  { id, about }: { readonly id: string; readonly about: number },
): Question => ({
  id,
  kind: 'about',
  text: say(knowledge, language, `question.about.${facts.asking ?? 'unknown'}`),
  why: say(knowledge, language, 'question.about.why'),
  about,
  fields: fields.map((field) => {
    const label = say(knowledge, language, `question.about.${field}`)
    if (field === 'age') return { id: field, kind: 'number' as const, label }
    const choices = (['female', 'male'] as const).map((sex) => ({
      id: sex,
      label: say(knowledge, language, `question.sex.${sex}`),
      hint: null,
    }))
    return { id: field, kind: 'choose-one' as const, label, choices }
  }),
})
