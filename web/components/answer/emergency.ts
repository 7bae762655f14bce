import { html } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { Turn } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'
import { exitButton } from '../frame/frame.ts'
import { icon } from '../icon/icon.ts'
import { understood } from '../told/told.ts'
import { waysTo999 } from '../ways/ways.ts'
import { acuityLabel } from './answer.ts'
import { also, list, worse } from './parts.ts'

/** Call 999: fills the view, one button, nothing before it. Exit and the rest stand below. */
export const emergency = (view: View, turn: Turn, reach: Reach) => html`
  <section class="band red-band whole">
    ${acuityLabel(reach)}
    <h2 id="title">${reach.disposition.headline}</h2>
    ${view.extras?.theirAnswer(view, reach)}
    <p>${reach.reasons[0]?.text}</p>
    <a class="btn wide" href="tel:999" data-first>${icon('phone')}${view.t('call-999')}</a>
    <p class="small">${reach.disposition.action}</p>
  </section>
  ${list(view, 'until-help', reach.careAdvice)}
  <section>
    <h3 class="label">${view.t('ways')}</h3>
    ${waysTo999(view.t)}
  </section>
  ${worse(view, reach)} ${understood(view, turn, 'not-right')} ${also(view, reach)} ${view.extras?.why(view, reach)}
  ${exitButton(view)}
`
