import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import { announce } from '../../lib/announcement.ts'
import { dateIn } from '../../lib/date.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'
import { laterIcon } from '../icon/later-icon.ts'
import { asText } from './as-text.ts'
import { count } from './taps.ts'

const say = (view: View, { target }: Event, key: Key) => {
  view.set({ copied: key })
  announce((target as Element).getRootNode() as ShadowRoot, view.t(key))
}

const copy = (view: View, reach: Reach) => async (event: Event) => {
  const copied = await navigator.clipboard?.writeText(asText(view.english, reach)).then(
    () => true,
    () => false,
  )
  if (copied) count(view, reach, 'copy')
  say(view, event, copied ? 'copied' : 'copy-failed')
}

/** The device's own sheet. A person who closes it again has not met a failure. */
const share = (view: View, reach: Reach) => async (event: Event) => {
  try {
    await navigator.share({ text: asText(view.english, reach) })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(view, event, 'share-failed')
  }
}

const print = (view: View, reach: Reach) => () => {
  count(view, reach, 'print')
  view.print()
}

const canShare = () => typeof navigator.share === 'function'

/** Print, larger, copy, and share where the device can. */
export const takeAway = (view: View, reach: Reach) => html`
  <div class="pair trio no-print">
    <button class="btn" type="button" @click=${print(view, reach)}>${laterIcon('print')}${view.t('print')}</button>
    <button class="btn" type="button" aria-pressed=${view.large} @click=${() => view.set({ large: !view.large })}>
      ${laterIcon('big')}${view.t('large')}
    </button>
    <button class="btn" type="button" @click=${copy(view, reach)}>${laterIcon('copy')}${view.t('copy')}</button>
    ${
      canShare()
        ? html`<button class="btn" type="button" @click=${share(view, reach)}>
            ${laterIcon('out')}${view.t('share')}
          </button>`
        : nothing
    }
  </div>
  <p class="print-only small">${view.t('printed', { date: dateIn(view.language, reach.receipt.at) })}</p>
  ${view.copied ? html`<p class="small no-print">${view.t(view.copied)}</p>` : nothing}
`
