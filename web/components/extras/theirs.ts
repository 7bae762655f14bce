import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import { directionOf, type Key } from '../../lib/wording.ts'
import { inOwn } from './in-own.ts'

/** Words in the person's own language inside a part that is in English. */
const inTheirs = ({ language }: View, look: string, words: unknown) =>
  html`<span class=${look} lang=${language} dir=${directionOf(language)}>${words}</span>`

/** An answer such as "Not sure" said in their language under the English. */
export const theirs = (view: View, key: Key) => (view.own ? inTheirs(view, 'hint', view.own.t(key)) : nothing)

/** How soon and what to do, in their language, under the English of the same card. */
export const theirAnswer = (view: View, reach: Reach) => {
  const [when, ...what] = inOwn(view, reach)
  const [first, second] = what
  return when
    ? inTheirs(
        view,
        'own',
        html`<b>${when}</b>${second ? html`<b class="lead">${first}</b>` : html`<span>${first}</span>`}${second}`,
      )
    : nothing
}
