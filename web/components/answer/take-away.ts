import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import { dateIn } from '../../lib/date.ts'
import { icon } from '../icon/icon.ts'

const copy = (view: View, reach: Reach) => async () => {
  const copied = await navigator.clipboard?.writeText(view.extras?.asText(view.t, reach) ?? '').then(
    () => true,
    () => false,
  )
  view.set({ copied: copied ? 'copied' : 'copy-failed' })
}

/** Print, larger, copy. */
export const takeAway = (view: View, reach: Reach) => html`
  <div class="pair trio no-print">
    <button class="btn" type="button" @click=${view.print}>${icon('print')}${view.t('print')}</button>
    <button class="btn" type="button" aria-pressed=${view.large} @click=${() => view.set({ large: !view.large })}>
      ${icon('big')}${view.t('large')}
    </button>
    <button class="btn" type="button" @click=${copy(view, reach)}>${icon('copy')}${view.t('copy')}</button>
  </div>
  <p class="print-only small">${view.t('printed', { date: dateIn(view.language, reach.receipt.at) })}</p>
  ${view.copied ? html`<p class="small">${view.t(view.copied)}</p>` : nothing}
`
