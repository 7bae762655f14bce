import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import { icon } from '../icon/icon.ts'

/** The answer as plain text, for a note or a message to a relative. */
export const asText = ({ t }: View, { disposition, signposts, careAdvice, safetyNetting }: Reach): string =>
  [
    disposition.when,
    disposition.headline,
    disposition.action,
    '',
    ...signposts
      .slice(0, 3)
      .map(({ name, opening, address, actions }) =>
        [name, opening.text, address, ...actions.map(({ href }) => href.replace('tel:', ''))].filter(Boolean).join(', '),
      ),
    '',
    ...careAdvice,
    '',
    `${t('worse')}:`,
    ...safetyNetting.map((item) => `- ${item}`),
    '',
    t('safety'),
    t('demonstration'),
  ].join('\n')

const copy = (view: View, reach: Reach) => async () => {
  const copied = await navigator.clipboard?.writeText(asText(view, reach)).then(
    () => true,
    () => false,
  )
  view.set({ copied: copied ? 'copied' : 'copy-failed' })
}

/** Print, larger, copy; and whom to tell if the advice is wrong. */
export const takeAway = (view: View, reach: Reach) => html`
  <div class="pair trio no-print">
    <button class="btn" type="button" @click=${view.print}>${icon('print')}${view.t('print')}</button>
    <button class="btn" type="button" aria-pressed=${view.large} @click=${() => view.set({ large: !view.large })}>
      ${icon('big')}${view.t('large')}
    </button>
    <button class="btn" type="button" @click=${copy(view, reach)}>${icon('copy')}${view.t('copy')}</button>
  </div>
  ${view.copied ? html`<p class="small">${view.t(view.copied)}</p>` : nothing}
`
