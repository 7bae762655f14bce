import type { Consultation } from '../../../contract/consultation.ts'
import type { Answer } from '../../../contract/request.ts'
import { kindOf, noneId, unsureId } from '../asking/question-id.ts'
import { readingOf } from '../asking/who.ts'
import { catchAllFor } from '../catch-all.ts'
import type { Navigator } from '../navigator.ts'
import { correctionChoices, withWithdrawal } from './corrections.ts'
import { withAge, withSex } from './person.ts'
import { withTicks } from './ticks.ts'

type Pending = NonNullable<Consultation['pending']>

/** Age and sex given or declined. A screen left wholly empty is shown again. */
const withAbout = (consultation: Consultation, { shown }: Pending, answer: Answer): Consultation => {
  const { age, sex } = answer.values ?? {}
  const unsureOf = answer.unsure ? shown : (answer.unsureOf ?? [])
  if (age === undefined && sex === undefined && unsureOf.length === 0) return consultation
  const given = { age: age !== undefined, sex: sex !== undefined }
  const declined = (['age', 'sex'] as const).filter((field) => shown.includes(field) && !given[field])
  const { facts } = consultation
  return {
    ...consultation,
    facts: {
      ...facts,
      ages: age === undefined ? facts.ages : withAge(facts.ages, { min: age, max: age }),
      sexes: sex === undefined ? facts.sexes : withSex(facts.sexes, sex),
      declined: [...new Set([...facts.declined, ...declined])],
    },
    screens: consultation.screens + 1,
    pending: null,
  }
}

/** A need chosen, or "none of these": then the catch-all takes it. */
const withPresentation = (
  navigator: Navigator,
  consultation: Consultation,
  { shown }: Pending,
  answer: Answer,
): Consultation => {
  const choices = answer.choices ?? []
  if (choices.length === 0 && !answer.unsure) return consultation
  const chosen = shown.filter((id) => choices.includes(id))
  const presentations = chosen.length > 0 ? chosen : [catchAllFor(navigator, shown)]
  return { ...consultation, presentations, pending: null }
}

/** Who it is about: the chosen reading stays; not sure keeps them all. */
const withWho = (consultation: Consultation, answer: Answer): Consultation => {
  const choice = answer.unsure ? undefined : answer.choices?.find((id) => id !== unsureId && id !== noneId)
  if (choice === undefined && !answer.unsure && !answer.choices?.length) return consultation
  const { ages, sexes } = readingOf(consultation, choice ?? '')
  const { declined: before } = consultation.facts
  const declined = choice === undefined ? [...new Set([...before, 'who' as const])] : before
  return { ...consultation, facts: { ...consultation.facts, ages, sexes, declined }, pending: null }
}

const withCorrected = (
  navigator: Navigator,
  consultation: Consultation,
  { shown }: Pending,
  answer: Answer,
): Consultation => {
  const choice = correctionChoices.find((id) => answer.choices?.includes(id)) ?? (answer.unsure ? 'now' : undefined)
  const finding = shown[0]
  return choice === undefined || finding === undefined
    ? consultation
    : withWithdrawal(navigator, consultation, finding, choice)
}

/** The answer to the question that was asked. Answers to other questions change nothing. */
export const withAnswers = (
  navigator: Navigator,
  consultation: Consultation,
  answers: readonly Answer[] | null | undefined,
): Consultation => {
  const { pending } = consultation
  const answer = pending && answers?.find(({ question }) => question === pending.question)
  const kind = pending && kindOf(pending.question)
  if (!pending || !answer || !kind) return consultation
  switch (kind) {
    case 'signs':
      return withTicks(navigator, consultation, pending, answer)
    case 'about':
      return withAbout(consultation, pending, answer)
    case 'presentation':
      return withPresentation(navigator, consultation, pending, answer)
    case 'who':
      return withWho(consultation, answer)
    case 'correction':
      return withCorrected(navigator, consultation, pending, answer)
    default:
      return kind satisfies never
  }
}
