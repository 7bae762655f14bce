import { html, nothing } from 'lit'
import type { Reach, SignpostView } from '../../../api/contract/step.ts'
import type { Turn } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'
import { icon, type IconName } from '../icon/icon.ts'
import { understood } from '../told/told.ts'
import { way } from '../ways/ways.ts'
import { also, callInstead, changePlace, lacksPlace, list, notices, others, placeForm, worse } from './parts.ts'
import { actionIcons, actionLink, service } from './service.ts'

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
      ${view.extras?.theirAnswer(view, reach)} ${action ? actionLink(action, 'wide') : nothing}
    </section>
  `
}

const wantsPlace = (view: View, reach: Reach) => (lacksPlace(reach) ? placeForm(view) : nothing)

/** A card: what to do, where, and why. */
const card = (view: View, reach: Reach) => html`
  <article class=${looks[reach.disposition.acuity].look}>
    <div class="card-head">
      ${acuityLabel(reach)}
      <h3>${reach.disposition.headline}</h3>
      <p class="small">${reach.disposition.action}</p>
      ${view.extras?.theirAnswer(view, reach)}
    </div>
    <div class="card-body">
      ${notices(reach)} ${wantsPlace(view, reach)}
      ${reach.signposts.slice(0, 1).map((signpost) => service(view, signpost))}
    </div>
    ${view.extras?.why(view, reach)}
  </article>
`

/** In a crisis every other way is one line and one tap. */
const otherWays = (view: View, [first, ...rest]: readonly SignpostView[]) => {
  const spare = first?.actions.slice(1).map((action) => ({ name: null, action })) ?? []
  const other = rest.flatMap(({ name, actions }) => (actions[0] ? [{ name, action: actions[0] }] : []))
  const ways = [...other, ...spare]
  return ways.length > 0
    ? html`<section>
        <h3 class="label">${view.t('other-ways')}</h3>
        <ul class="ways">
          ${ways.map(({ name, action }) => way(actionIcons[action.kind], action.href, html`${name && `${name}: `}<b>${action.label}</b>`))}
        </ul>
      </section>`
    : nothing
}

/** A band says what to do now; below it stands only what helps to do it. */
const urgent = (view: View, turn: Turn, reach: Reach) => html`
  ${band(view, reach)} ${callInstead(view, reach)} ${worse(view, reach)}
  ${
    reach.disposition.sensitive
      ? otherWays(view, reach.signposts)
      : html`${notices(reach)} ${wantsPlace(view, reach)}
        ${reach.signposts.slice(0, 1).map((each) => html`<div class="card pad">${service(view, each, '')}</div>`)}
        ${others(view, reach.signposts.slice(1, 3), 'other-ways')}`
  }
  ${list(view, 'until', reach.careAdvice)} ${understood(view, turn)} ${also(view, reach)}
  ${view.extras?.why(view, reach)}
`

const calm = (view: View, turn: Turn, reach: Reach) => {
  const rest = reach.signposts.slice(1, 3)
  return html`
    ${understood(view, turn)} ${card(view, reach)} ${callInstead(view, reach)} ${worse(view, reach)}
    ${
      reach.disposition.sensitive
        ? otherWays(view, reach.signposts)
        : others(view, rest, rest.length === 1 ? 'other' : 'others')
    }
    ${list(view, 'until', reach.careAdvice)} ${also(view, reach)}
  `
}

const isBand = ({ disposition: { acuity } }: Reach) => acuity === 'emergency' || acuity === 'urgent-now'

/** The answer. What would mean worse is always in it. */
export const answer = (view: View, turn: Turn, reach: Reach) =>
  html`${isBand(reach) ? urgent(view, turn, reach) : calm(view, turn, reach)} ${changePlace(view, reach)} `
