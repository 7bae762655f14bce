import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import { mustHave } from '../index-of.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'
import { noneId, unsureId } from './question-id.ts'

export type SignsScreen = { readonly tier: 'emergency' | 'other'; readonly findings: readonly string[] }

/** Ticks in the order the rules gave, most dangerous first. */
export const signsQuestion = (
  { knowledge, index }: Navigator,
  { facts, language }: Consultation,
  { tier, findings }: SignsScreen,
  { id, about }: { readonly id: string; readonly about: number },
): Question => ({
  id,
  kind: 'choose-any',
  text: say(knowledge, language, `question.signs.${tier}.${facts.asking ?? 'self'}`),
  why: say(knowledge, language, `question.signs.${tier}.why`),
  about,
  choices: findings.map((finding) => {
    const { label, hint } = mustHave(index.findings, finding, 'findings')
    return { id: finding, label, hint: hint ?? null }
  }),
  none: noneId,
  unsure: unsureId,
})

/** One tick on its own, as a question to read aloud. */
export const oneSignQuestion = (
  { knowledge, index }: Navigator,
  { language }: Consultation,
  finding: string,
  { id, about }: { readonly id: string; readonly about: number },
): Question => {
  const { label, hint, question } = mustHave(index.findings, finding, 'findings')
  return {
    id,
    kind: 'choose-any',
    text: question ?? say(knowledge, language, 'question.signs.one', { label }),
    why: say(knowledge, language, 'question.signs.one.why'),
    about,
    choices: [{ id: finding, label, hint: hint ?? null }],
    none: noneId,
    unsure: unsureId,
  }
}
