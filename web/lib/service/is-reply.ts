import type { TriageReply } from '../../../api/contract/reply.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const all = (value: unknown, holds: (item: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isFields(item) && holds(item))
const texts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isLink = ({ href, label }: Fields) => isText(label) && isText(href) && /^(tel:|sms:|https:\/\/)/.test(href)
const isChoice = ({ id, label }: Fields) => isText(id) && isText(label)

const isQuestion = (question: unknown) =>
  isFields(question) &&
  isText(question.id) &&
  isText(question.text) &&
  (question.kind === 'about' ? all(question.fields, isChoice) : all(question.choices, isChoice))

const isSignpost = ({ name, opening, actions, bring }: Fields) =>
  isText(name) && isFields(opening) && isText(opening.text) && texts(bring) && all(actions, isLink)

const isReach = (step: Fields) =>
  isFields(step.disposition) &&
  isText(step.disposition.headline) &&
  isText(step.disposition.when) &&
  all(step.callInstead, isChoiceLike) &&
  all(step.reasons, ({ text, source }) => isText(text) && isFields(source)) &&
  all(step.signposts, isSignpost) &&
  all(step.also, ({ signposts }) => all(signposts, isSignpost)) &&
  all(step.notOffered, ({ name }) => isText(name)) &&
  texts(step.notices) &&
  texts(step.careAdvice) &&
  texts(step.safetyNetting) &&
  isFields(step.receipt)

function isChoiceLike({ finding, label }: Fields) {
  return isText(finding) && isText(label)
}

const isStep = (step: unknown) => {
  if (!isFields(step)) return false
  if (step.kind === 'ask') return isQuestion(step.question)
  if (step.kind === 'reach') return isReach(step)
  return step.kind === 'inform' && isText(step.answer) && texts(step.suggestions) && Array.isArray(step.sources)
}

/** Is this shaped well enough to be shown? A guard, not a schema: the embed has no room for one. */
export const isReply = (body: unknown): body is TriageReply =>
  isFields(body) &&
  isFields(body.consultation) &&
  isFields(body.consultation.facts) &&
  isText(body.safety) &&
  all(body.understood, isChoiceLike) &&
  isStep(body.step)
