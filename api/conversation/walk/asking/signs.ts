import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import { mustHave } from '../index-of.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'
import { noneId, unsureId } from './question-id.ts'

export type SignsScreen = { readonly tier: 'emergency' | 'other'; readonly findings: readonly string[] }

/** Is this one tick put on its own, because the person was not sure of it? */
const isOnItsOwn = ({ findings, asked }: Consultation, shown: readonly string[]): boolean =>
  shown.length === 1 && findings[shown[0]!] === 'unsure' && !asked.includes(shown[0]!)

/** Ticks in the order the rules gave, most dangerous first; one on its own as a question to read aloud. */
export const signsQuestion = (
  { knowledge, index }: Navigator,
  consultation: Consultation,
  { tier, findings }: SignsScreen,
  { id, about }: { readonly id: string; readonly about: number },
): Question => {
  const { facts, language } = consultation
  const shown = findings.map((finding) => mustHave(index.findings, finding, 'findings'))
  const alone = isOnItsOwn(consultation, findings) ? shown[0] : undefined
  const text = alone
    ? (alone.question ?? say(knowledge, language, 'question.signs.one', { label: alone.label }))
    : say(knowledge, language, `question.signs.${tier}.${facts.asking ?? 'unknown'}`)
  return {
    id,
    kind: 'choose-any',
    text,
    why: say(knowledge, language, `question.signs.${alone ? 'one' : tier}.why`),
    about,
    choices: shown.map((finding) => ({ id: finding.id, label: finding.label, hint: finding.hint ?? null })),
    none: noneId,
    unsure: unsureId,
  }
}
