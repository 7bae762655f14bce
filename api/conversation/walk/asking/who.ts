import type { Sex } from '../../../../knowledge/schema/age.ts'
import type { Consultation } from '../../../contract/consultation.ts'
import type { Question } from '../../../contract/question.ts'
import type { AgeReading } from '../../../triage/evidence.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'
import { unsureId } from './question-id.ts'

type Readings = { readonly ages: AgeReading[]; readonly sexes: Sex[] }

const choiceOf = (kind: 'age' | 'sex', at: number): string => `${kind}-${at + 1}`

/** Which readings a choice keeps. Ages are told apart first; sexes only where the ages agree. */
export const readingOf = ({ facts }: Pick<Consultation, 'facts'>, choice: string): Readings => {
  const ages = facts.ages.filter((_, at) => choiceOf('age', at) === choice)
  const sexes = facts.sexes.filter((_, at) => choiceOf('sex', at) === choice)
  return { ages: ages.length > 0 ? ages : facts.ages, sexes: sexes.length > 0 ? sexes : facts.sexes }
}

const ageLabel = ({ knowledge }: Navigator, language: string, { min, max }: AgeReading): string => {
  if (max < 1) return say(knowledge, language, 'question.who.age.baby')
  const age = String(Math.floor(min))
  return min === max
    ? say(knowledge, language, 'question.who.age', { age })
    : say(knowledge, language, 'question.who.ages', { min: age, max: String(Math.floor(max)) })
}

/** "Who is this about?", when words and form disagree and the answer depends on it. */
export const whoQuestion = (
  navigator: Navigator,
  { facts, language }: Consultation,
  id: string,
  about: number,
): Question => ({
  id,
  kind: 'choose-one',
  text: say(navigator.knowledge, language, 'question.who'),
  why: say(navigator.knowledge, language, 'question.who.why'),
  about,
  choices:
    facts.ages.length > 1
      ? facts.ages.map((age, at) => ({
          id: choiceOf('age', at),
          label: ageLabel(navigator, language, age),
          hint: null,
        }))
      : facts.sexes.map((sex, at) => ({
          id: choiceOf('sex', at),
          label: say(navigator.knowledge, language, `question.who.${sex}`),
          hint: null,
        })),
  none: null,
  unsure: unsureId,
})
