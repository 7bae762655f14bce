import { html, nothing } from 'lit'
import type { ServiceView } from '../../../../../api/contract/service.ts'
import type { SignpostView } from '../../../../../api/contract/step.ts'
import { t } from '../../lib/words.ts'

const milesPerKm = 0.621_371

const distance = (km: number | null): string | null => {
  if (km === null) return null
  const miles = Math.round(km * milesPerKm * 10) / 10
  return miles < 0.5 ? t('near') : t('miles', { number: miles })
}

type Place = Pick<SignpostView, 'name' | 'opening' | 'distanceKm' | 'address' | 'accessText' | 'caution' | 'actions'>

const looks: Readonly<Record<SignpostView['opening']['state'], string>> = {
  always: 'is-open',
  open: 'is-open',
  'opens-later': 'is-closed',
  closed: 'is-closed',
  'call-to-check': 'is-check',
}

/** A number as it is said: the label's own digits, with their spaces. */
const numberIn = (label: string): string => label.match(/\d[\d ]*\d|\d/)?.[0] ?? label

const actions = ({ actions: all }: Place) => {
  const call = all.find(({ kind }) => kind === 'call')
  const online = all.find(({ kind }) => kind === 'online')
  if (call) return html`<a class="num" href=${call.href} aria-label=${call.label}>${numberIn(call.label)}</a>`
  return online ? html`<a class="num" href=${online.href} target="_blank" rel="noopener">${online.label}</a>` : nothing
}

/** One place in two lines: its name and number, whether it is open, how far, how one gets in. */
export const place = (service: Place | ServiceView) => html`
  <li class="svc">
    <b>${service.name}</b>${actions(service)}
    <span class="tiny"
      ><span class=${looks[service.opening.state]}>${service.opening.text}</span
      >${[distance(service.distanceKm), service.address].filter(Boolean).map((words) => html` · ${words}`)}</span
    >
    <span class="tiny soft">${service.accessText}${service.caution ? html` ${service.caution}` : nothing}</span>
  </li>
`
