import { html, nothing } from 'lit'
import type { SignpostView } from '../../../api/contract/step.ts'
import { dateIn } from '../../lib/date.ts'
import type { View } from '../../lib/view.ts'
import type { Words } from '../../lib/wording.ts'
import { icon, type IconName } from '../icon/icon.ts'

type Action = SignpostView['actions'][number]

export const actionIcons: Readonly<Record<Action['kind'], IconName>> = {
  call: 'phone',
  relay: 'list',
  bsl: 'hand',
  sms: 'text',
  online: 'web',
  directions: 'route',
}

const milesPerKm = 0.621_371

const distanceIn = (t: Words, km: number): string => {
  const miles = Math.round(km * milesPerKm * 10) / 10
  return miles < 0.5 ? t('near') : t('miles', { number: miles })
}

/** A web page opens beside the conversation, which is held in this page only. */
export const actionLink = ({ kind, href, label }: Action, look: string) =>
  href.startsWith('https:')
    ? html`<a class="btn ${look}" href=${href} data-kind=${kind} target="_blank" rel="noopener"
        >${icon(actionIcons[kind])}${label}</a
      >`
    : html`<a class="btn ${look}" href=${href} data-kind=${kind} data-number=${href.split(':')[1] ?? ''}
        >${icon(actionIcons[kind])}${label}</a
      >`

const openingLook = ({ opening }: SignpostView): string => {
  switch (opening.state) {
    case 'always':
    case 'open':
      return 'is-open'
    case 'call-to-check':
      return 'is-check'
    case 'opens-later':
    case 'closed':
      return 'is-closed'
    default:
      return opening.state satisfies never
  }
}

/** The first stays first; beside it the next that most people can use; after them the ways without a voice. */
const isForEveryone = ({ kind }: Action) => kind !== 'relay' && kind !== 'bsl'
const inOrder = ([first, ...rest]: readonly Action[]): readonly Action[] =>
  first ? [first, ...rest.toSorted((a, b) => Number(isForEveryone(b)) - Number(isForEveryone(a)))] : []

const fact = (name: IconName, words: unknown, look = '') =>
  words ? html`<li class=${look}>${icon(name)}<span>${words}</span></li>` : nothing

const where = (t: Words, { address, distanceKm }: SignpostView) =>
  [address, distanceKm === null ? null : distanceIn(t, distanceKm)].filter(Boolean).join(', ')

/** One service: is it open, where, how to get in, what to bring, and what to press. */
export const service = (view: View, signpost: SignpostView, look = 'main') => {
  const [first, second, ...more] = inOrder(signpost.actions)
  const beside = second && isForEveryone(second) ? second : null
  const rest = beside || !second ? more : [second, ...more]
  return html`
    <section class="stack" aria-label=${signpost.name}>
      <h4 class="lead">${signpost.name}</h4>
      <ul class="facts">
        ${fact('clock', signpost.opening.text, openingLook(signpost))} ${fact('pin', where(view.t, signpost))}
        ${fact('door', signpost.accessText)}
        ${fact('bag', signpost.bring.length > 0 && view.t('bring', { things: signpost.bring.join(', ') }))}
        ${fact('info', signpost.caution)}
        ${fact('info', signpost.checkedOn && view.t('checked', { date: dateIn(view.language, signpost.checkedOn) }), 'soft')}
      </ul>
      ${
        first
          ? html`<div class="row acts">${actionLink(first, look)}${beside ? actionLink(beside, '') : nothing}</div>`
          : nothing
      }
      ${rest.length > 0 ? html`<div class="row">${rest.map((action) => actionLink(action, 'quiet'))}</div>` : nothing}
    </section>
  `
}

/** Another choice, folded to its name, opening and distance. */
export const otherService = (view: View, signpost: SignpostView) => html`
  <li>
    <details class="other">
      <summary>
        <b>${signpost.name}</b>
        <span class="small"
          ><span class=${openingLook(signpost)}>${signpost.opening.text}</span>${
            signpost.distanceKm === null ? nothing : html`. ${distanceIn(view.t, signpost.distanceKm)}`
          }</span
        >
      </summary>
      ${service(view, signpost, '')}
    </details>
  </li>
`
