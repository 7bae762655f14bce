import { html, nothing } from 'lit'
import { isEmergency } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'
import { failed } from '../failed/failed.ts'
import { firstView } from '../first-view/first-view.ts'
import { dock, head } from '../frame/frame.ts'
import { icon } from '../icon/icon.ts'
import { turnView } from '../turn/turn.ts'

const content = (view: View) => {
  const { failure, turn } = view.conversation
  if (failure) return failed(view)
  return turn ? turnView(view, turn) : firstView(view)
}

/** The button in the corner that opens the panel. */
export const launcher = (view: View, open: () => void) => html`
  <button class="btn main launcher" type="button" part="launcher" aria-haspopup="dialog" @click=${open}>
    ${icon('sign')}${view.t('open')}
  </button>
`

/** Head, the one message on show, and foot. The emergency has no head: nothing comes before it. */
export const panel = (view: View) => {
  const { failure, turn } = view.conversation
  const alone = !failure && turn && isEmergency(turn)
  return html`
    <section
      class="panel ${view.corner ? 'corner' : ''}"
      part="panel"
      role=${view.corner ? 'dialog' : 'region'}
      aria-labelledby="title"
      tabindex="-1"
    >
      ${alone ? nothing : head(view)}
      <div
        class="body"
        role="region"
        aria-label=${view.t('conversation')}
        aria-busy=${view.conversation.waiting}
        tabindex="-1"
      >
        ${view.extras?.noLanguage(view)} ${view.isOdd ? content(view) : nothing}${view.isOdd ? nothing : content(view)}
      </div>
      ${dock(view)}
    </section>
  `
}
