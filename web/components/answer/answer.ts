import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { Turn } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'
import { icon, type IconName } from '../icon/icon.ts'
import { told } from '../told/told.ts'
import { corrections } from '../told/corrections.ts'
import { takeAway } from './take-away.ts'
import { also, callInstead, list, others, placeForm, worse } from './parts.ts'
import { actionLink, service } from './service.ts'
import { why } from './why.ts'

type Acuity = Reach['disposition']['acuity']

/** Urgency is told by words, drawing and layout; colour comes last. */
const looks: Readonly<Record<Acuity, { readonly icon: IconName; readonly look: string }>> = {
  emergency: { icon: 'alert', look: 'band red-band' },
  'urgent-now': { icon: 'talk', look: 'band' },
  today: { icon: 'clock', look: 'card thick' },
  soon: { icon: 'cal', look: 'card tinted' },
  routine: { icon: 'cal', look: 'card outline' },
  'self-care': { icon: 'home', look: 'plain' },
  none: { icon: 'info', look: 'plain' },
}

export const acuityLabel = ({ disposition }: Reach) =>
  html`<p class="acuity">${icon(looks[disposition.acuity].icon)}${disposition.when}</p>`

/** Now, day or night: a band from edge to edge with one thing to press. */
const band = (view: View, reach: Reach) => {
  const [first] = reach.signposts
  const action = first?.actions[0]
  return html`
    <section class=${looks[reach.disposition.acuity].look}>
      ${acuityLabel(reach)}
      <h3>${reach.disposition.headline}</h3>
      <p>${reach.disposition.action}</p>
      ${action ? actionLink(action, 'wide') : nothing}
    </section>
  `
}

/** A card: what to do, where, and why. */
const card = (view: View, reach: Reach) => html`
  <article class=${looks[reach.disposition.acuity].look}>
    <div class="card-head">
      ${acuityLabel(reach)}
      <h3>${reach.disposition.headline}</h3>
      <p class="small">${reach.disposition.action}</p>
    </div>
    <div class="card-body">${reach.signposts.slice(0, 1).map((signpost) => service(view, signpost))}</div>
    ${why(view, reach)}
  </article>
`

const isBand = ({ disposition }: Reach) => disposition.acuity === 'emergency' || disposition.acuity === 'urgent-now'

/** After a band the same service is told in full; after a sensitive answer, only other ways to reach help. */
const places = (view: View, reach: Reach) => {
  const rest = reach.signposts.slice(isBand(reach) ? 0 : 1, 3)
  if (reach.disposition.sensitive) return others(view, rest, 'other-ways')
  if (isBand(reach))
    return html`${rest.slice(0, 1).map((each) => html`<div class="card pad">${service(view, each, '')}</div>`)}
    ${others(view, rest.slice(1), 'other-ways')}`
  return others(view, rest, rest.length === 1 ? 'other' : 'others')
}

const wantsPlace = (view: View, { signposts }: Reach) =>
  !view.conversation.place && signposts.some(({ address }) => address) ? placeForm(view) : nothing

/** The answer. What would mean worse is always in it. */
export const answer = (view: View, turn: Turn, reach: Reach) => html`
  ${isBand(reach) ? band(view, reach) : nothing} ${told(view, turn)}
  ${view.opened === 'change' ? corrections(view, turn.reply) : nothing} ${isBand(reach) ? nothing : card(view, reach)}
  ${callInstead(view, reach)} ${isBand(reach) ? places(view, reach) : nothing} ${worse(view, reach)}
  ${wantsPlace(view, reach)} ${list(view, 'until', reach.careAdvice)} ${isBand(reach) ? nothing : places(view, reach)}
  ${also(view, reach)} ${isBand(reach) ? why(view, reach) : nothing} ${takeAway(view, reach)}
`
