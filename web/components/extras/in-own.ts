import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'

/**
 * How soon, what to do and how, in the person's own language. An answer that came by a special way is never told by
 * the words of the usual one: where we have none of its own, 111's interpreter is named instead.
 */
export const inOwn = ({ own }: View, { disposition: { code, route, within } }: Reach): readonly string[] => {
  if (!own) return []
  const name = route === null ? `disposition.${code}` : `route.${route}`
  const [when, headline, action] = [`within.${within}`, `${name}.headline`, `${name}.action`].map(own.has)
  return [when, ...(headline && action ? [headline, action] : [own.t('interpreter')])].flatMap((words) => words ?? [])
}
