import { html, nothing } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { attribution } from 'virtual:places'
import type { Feedback } from '../../../api/contract/feedback.ts'
import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import { icon } from '../icon/icon.ts'
import { carryOnFrom } from './carry-on.ts'
import { questions } from './questions.ts'
import { takeAway } from './take-away.ts'
import { asksAfter, count } from './taps.ts'

type ActionTaken = Extract<Feedback, { question: 'action' }>['value']

/** Counts which of the ways to a service was pressed, for as long as this answer is on show. */
const countActions = (view: View, reach: Reach) => {
  let message: HTMLElement | null = null
  const press = ({ target }: Event) => {
    const kind = (target as Element).closest<HTMLElement>('a[data-kind]')?.dataset.kind
    if (kind) count(view, reach, kind as ActionTaken)
  }
  return (node: Element | undefined) => {
    message?.removeEventListener('click', press)
    // The node is not yet in its message while it is being drawn.
    if (node)
      queueMicrotask(() => {
        message = node.closest<HTMLElement>('.body')
        message?.addEventListener('click', press)
      })
  }
}

const distances = (view: View, { signposts, also }: Reach) =>
  [...signposts, ...also.flatMap((each) => each.signposts)].some(({ distanceKm }) => distanceKm !== null)
    ? html`<details class="fold tiny">
        <summary>${icon('right', 'turn flip')}${view.t('distances')}</summary>
        <p class="soft" lang="en">${attribution}</p>
      </details>`
    : nothing

/** After an answer: to take away, to tell us, and whom to thank for the distances. */
export const after = (view: View, reach: Reach) => html`
  <div class="stack" ${ref(countActions(view, reach))}>
    ${takeAway(view, reach)} ${carryOnFrom(view, reach.disposition.sensitive)}
    ${asksAfter(reach) ? questions(view, reach) : nothing} ${distances(view, reach)}
  </div>
`

export { wrong } from './wrong.ts'
