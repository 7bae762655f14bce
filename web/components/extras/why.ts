import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import { icon } from '../icon/icon.ts'
import { dateIn } from '../../lib/date.ts'

type Reason = Reach['reasons'][number]

const source = ({ t }: View, { source: { title, url, seen } }: Reason) => {
  const words = t('why-source', { title })
  return html`${url && seen ? html`<a href=${url} target="_blank" rel="noopener">${words}</a>` : words}${
    seen ? nothing : ` (${t('why-unseen')})`
  }`
}

const reason = (view: View, each: Reason) => {
  const { t, language } = view
  const assured = each.assuredOn ? t('why-assured', { date: dateIn(language, each.assuredOn) }) : t('why-not-assured')
  return html`<li>
    ${each.text}<br /><span class="tiny soft"
      >${source(view, each)}; ${t('why-drafted', { date: dateIn(language, each.draftedOn) })}; ${assured}</span
    >
  </li>`
}

const part = (heading: string, items: readonly unknown[]) =>
  items.length > 0
    ? html`<h4 class="small">${heading}</h4>
        <ul class="ticks small">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing

/** The receipt: what decided it, what was asked and not, what was left out, and from which knowledge. */
export const why = (view: View, { reasons, receipt, notOffered, notOfferedMore }: Reach) => {
  const { t, language } = view
  const state = (each: string) =>
    each === 'present' ? t('yes') : each === 'absent' ? t('no') : each === 'unsure' ? t('not-sure') : each
  return html`
    <details class="fold why">
      <summary>${icon('right', 'turn flip')}${t('why')}</summary>
      <div class="stack">
        <h4 class="small">${t('why-reasons')}</h4>
        <ul class="ticks small">
          ${reasons.map((each) => reason(view, each))}
        </ul>
        ${part(
          t('why-asked-list'),
          receipt.asked.map((each) => html`${each.label}: <b>${state(each.state)}</b>`),
        )}
        ${part(
          t('why-not-asked'),
          receipt.notAsked.map(({ label }) => label),
        )}
        ${part(t('why-left-out'), [
          ...notOffered.map(({ name, because }) => html`${name}: ${because}`),
          ...(notOfferedMore > 0 ? [t('why-left-out-more', { number: notOfferedMore })] : []),
        ])}
        <p class="tiny soft">${t('why-version', { version: receipt.knowledge, date: dateIn(language, receipt.at) })}</p>
      </div>
    </details>
  `
}
