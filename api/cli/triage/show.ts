import type { Question } from '../../contract/question.ts'
import type { TriageReply } from '../../contract/reply.ts'
import type { Reach, SignpostView } from '../../contract/step.ts'

const bullets = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  - ${line}`)]

const signpost = ({ name, opening, distanceKm, because, actions }: SignpostView): string => {
  const distance = distanceKm === null ? '' : ` (${distanceKm.toFixed(1)} km)`
  const ways = actions.map(({ label }) => label).join(' · ')
  return `${name}${distance}. ${opening.text.replace(/\.$/, '')}. ${because}${ways ? ` [${ways}]` : ''}`
}

const reached = ({ disposition, reasons, also, ...reach }: Reach): string[] => [
  `${disposition.headline}  (${disposition.code}, ${disposition.when})`,
  disposition.action,
  ...bullets(
    'Why',
    reasons.map(({ text, source, rule }) => `${text} (${rule}; ${source.title})`),
  ),
  ...bullets('Where', reach.signposts.map(signpost)),
  ...bullets(
    'Not offered',
    reach.notOffered.map(({ name, because }) => `${name}: ${because}`),
  ),
  ...bullets(
    'Call 999 instead if',
    reach.callInstead.map(({ label }) => label),
  ),
  ...bullets(
    'Also',
    also.map(
      ({ topic, headline, code, checkedFully }) =>
        `${topic}: ${headline} (${code})${checkedFully ? '' : '. We have not checked this one fully'}`,
    ),
  ),
  ...bullets('Meanwhile', reach.careAdvice),
  ...bullets('Get help sooner if', reach.safetyNetting),
  ...bullets('Held by', reach.receipt.overrides),
]

/** A question as lines of text, its choices numbered. */
export const showQuestion = (question: Question): string => {
  const choices = question.kind === 'about' ? [] : question.choices
  const numbered = choices.map(({ label, hint }, at) => `  ${at + 1}  ${label}${hint === null ? '' : ` (${hint})`}`)
  const fields = question.kind === 'about' ? question.fields.map(({ label }) => `  ${label}`) : []
  return [`[${question.id}] ${question.text}`, ...numbered, ...fields].join('\n')
}

/** A reply as a page of text. */
export const showReply = (reply: TriageReply): string => {
  const told = reply.understood.map(
    ({ label, state, words }) =>
      `${state === 'absent' ? 'Not: ' : state === 'unsure' ? 'Perhaps: ' : ''}${label}${words === null ? '' : ` (“${words}”)`}`,
  )
  const { step } = reply
  const lines =
    step.kind === 'reach' ? reached(step) : step.kind === 'inform' ? [step.answer] : [showQuestion(step.question)]
  return [...bullets('You told us', told), '', ...lines, '', reply.safety].join('\n')
}
