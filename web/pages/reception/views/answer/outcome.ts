import { html, nothing } from 'lit'
import type { Reach } from '../../../../../api/contract/step.ts'
import { icon } from '../../../../components/icon/icon.ts'
import type { Page } from '../../lib/page.ts'
import { tellsDuty } from '../../leaving/record.ts'
import { t } from '../../lib/words.ts'
import { keyed } from '../parts.ts'

type Acuity = Reach['disposition']['acuity']

/** Words for a refusal go by how urgent the answer is. */
const toneOf = (acuity: Acuity | undefined): 'emergency' | 'urgent-now' | 'today' | 'other' =>
  acuity === 'emergency' || acuity === 'urgent-now' || acuity === 'today' ? acuity : 'other'

const contact = ({ practice }: Page) => {
  if (practice === null) return t('duty-none')
  const { name, phone } = practice
  return phone === null ? t('duty-contact-no-phone', { practice: name }) : t('duty-contact', { practice: name, phone })
}

const duty = (page: Page) => html`
  <section class="duty" aria-labelledby="duty">
    <h3 id="duty">${icon('alert')}${t('duty')}</h3>
    <p>${t('duty-note')}</p>
    <p><b>${contact(page)}</b></p>
  </section>
`

const words = ({ outcome, reach }: Page['caller']) => {
  switch (outcome) {
    case 'declined':
    case 'insists':
      return html`<p class="aloud">${t(`${outcome}.${toneOf(reach?.disposition.acuity)}`)}</p>`
    case 'accepted':
      return html`<p>${t('accepted.note')}</p>`
    case 'cut-off':
      return html`<p>${t('cut-off.note')}</p>`
    case null:
      return nothing
    default:
      return outcome satisfies never
  }
}

/** What to say or do when it does not go to plan; whom to tell at once. */
export const unplanned = (page: Page) => {
  const { caller } = page
  const tell = tellsDuty(caller)
  if (caller.outcome === null && !caller.atDesk) return nothing
  return html`<div class="unplanned" role="status">
    ${words(caller)} ${caller.atDesk ? html`<p>${t('at-desk.note')}</p>` : nothing} ${tell ? duty(page) : nothing}
  </div>`
}

/** How it ended: four keys. */
export const outcomes = ({ caller: { outcome, reach }, deeds }: Page) => html`
  ${
    reach
      ? html`${keyed('a', t('accepted'), () => deeds.outcome('accepted'), { on: outcome === 'accepted', look: 'toggle' })}
        ${keyed('r', t('declined'), () => deeds.outcome('declined'), { on: outcome === 'declined', look: 'toggle' })}
        ${keyed('g', t('insists'), () => deeds.outcome('insists'), { on: outcome === 'insists', look: 'toggle' })}`
      : nothing
  }
  ${keyed('l', t('cut-off'), () => deeds.outcome('cut-off'), { on: outcome === 'cut-off', look: 'toggle' })}
`
