import { html } from 'lit'
import type { View } from '../../lib/view.ts'
import { icon } from '../icon/icon.ts'

/** Whom to tell: the partner's clinical-safety contact, or that the demonstration has none. */
export const wrong = (view: View) => html`
  <details class="fold small no-print">
    <summary>${icon('right', 'turn flip')}${view.t('wrong')}</summary>
    <p>${view.contact ? html`${view.t('wrong-contact')} ${view.contact}` : view.t('wrong-none')}</p>
  </details>
`
