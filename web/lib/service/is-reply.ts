import type { TriageReply } from '../../../api/contract/reply.ts'

type Fields = Readonly<Record<string, unknown>>

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Something with fields, those named being words. */
const has = (value: unknown, ...names: readonly string[]): value is Fields =>
  typeof value === 'object' && value !== null && names.every((name) => isText((value as Fields)[name]))

const all = (value: unknown, holds: (item: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => has(item) && holds(item))
const texts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isLink = (link: Fields) => has(link, 'href', 'label') && /^(tel:|sms:|https:\/\/)/.test(link.href as string)
const isSign = (sign: Fields) => has(sign, 'finding', 'label')

const isQuestion = (question: unknown) =>
  has(question, 'id', 'text') &&
  all(question.kind === 'about' ? question.fields : question.choices, (choice) => has(choice, 'id', 'label'))

const isSignpost = (signpost: Fields) =>
  has(signpost, 'name') && has(signpost.opening, 'text') && texts(signpost.bring) && all(signpost.actions, isLink)

const isReach = (step: Fields) =>
  has(step.disposition, 'headline', 'when') &&
  all(step.callInstead, isSign) &&
  all(step.reasons, (reason) => has(reason, 'text') && has(reason.source)) &&
  all(step.signposts, isSignpost) &&
  all(step.also, ({ signposts }) => all(signposts, isSignpost)) &&
  all(step.notOffered, (service) => has(service, 'name')) &&
  texts(step.notices) &&
  texts(step.careAdvice) &&
  texts(step.safetyNetting) &&
  has(step.receipt)

const isStep = (step: unknown) => {
  if (!has(step)) return false
  if (step.kind === 'ask') return isQuestion(step.question)
  if (step.kind === 'reach') return isReach(step)
  return step.kind === 'inform' && has(step, 'answer') && texts(step.suggestions) && Array.isArray(step.sources)
}

/** Is this shaped well enough to be shown? A guard, not a schema: the embed has no room for one. */
export const isReply = (body: unknown): body is TriageReply =>
  has(body, 'safety') &&
  has(body.consultation) &&
  has(body.consultation.facts) &&
  all(body.understood, isSign) &&
  isStep(body.step)
