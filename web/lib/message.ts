import type { TriageReply } from '../../api/contract/reply.ts'
import type { Question } from '../../api/contract/question.ts'
import type { Reach } from '../../api/contract/step.ts'
import { spoken } from './announcement.ts'
import type { Words } from './wording.ts'

const ofQuestion = (question: Question, t: Words) =>
  spoken([
    question.text,
    ...(question.kind === 'about' ? question.fields.map(({ label }) => label) : []),
    ...(question.kind === 'about'
      ? []
      : question.choices.map(({ label, hint }) => (hint ? `${label}: ${hint}` : label))),
    progress(question, t),
  ])

const ofReach = ({ disposition, signposts, careAdvice, safetyNetting }: Reach, t: Words) =>
  spoken([
    disposition.when,
    disposition.headline,
    disposition.action,
    signposts[0] && `${signposts[0].name}: ${signposts[0].opening.text}`,
    ...careAdvice,
    t('worse'),
    ...safetyNetting,
  ])

/** How much is left, in words. */
export const progress = ({ about }: Question, t: Words): string => {
  const more = about - 1
  if (more < 1) return t('last-question')
  return more === 1 ? t('about-more-one') : t('about-more', { number: more })
}

/** One message, whole, as a screen reader should say it. */
export const announcementOf = ({ step, safety }: TriageReply, t: Words): string => {
  switch (step.kind) {
    case 'ask':
      return ofQuestion(step.question, t)
    case 'reach':
      return ofReach(step, t)
    case 'inform':
      return spoken([step.answer, safety])
    default:
      return step satisfies never
  }
}
