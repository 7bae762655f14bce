import type { Reach, SignpostView } from '../../../api/contract/step.ts'
import type { Words } from '../../lib/wording.ts'

const place = ({ name, opening, address, actions }: SignpostView): string =>
  [name, opening.text, address, ...actions.filter(({ kind }) => kind === 'call').map(({ href }) => href.slice(4))]
    .filter(Boolean)
    .join(', ')

/** The answer as plain text, for a note or a message to a relative. */
export const asText = (t: Words, { disposition, signposts, careAdvice, safetyNetting }: Reach): string =>
  [
    disposition.when,
    disposition.headline,
    disposition.action,
    '',
    ...signposts.slice(0, 3).map(place),
    '',
    ...careAdvice,
    '',
    `${t('worse')}:`,
    ...safetyNetting.map((item) => `- ${item}`),
    '',
    t('safety'),
    t('demonstration'),
  ].join('\n')
