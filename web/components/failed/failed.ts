import { html, nothing } from 'lit'
import type { View } from '../../lib/view.ts'
import { emergencySigns } from '../emergency-signs/emergency-signs.ts'
import { icon } from '../icon/icon.ts'
import { talkToPerson } from '../person/person.ts'

/** The service is slow, gone or talks rubbish: what to do now, without it. "Try once more" is never alone. */
export const failed = (view: View) => html`
  <h3 class="lead">${view.t('failed')}</h3>
  <p>${view.t('failed-note')}</p>
  ${view.conversation.failure?.note ? html`<p class="small soft">${view.conversation.failure.note}</p>` : nothing}
  ${emergencySigns(view)}
  <div class="card pad">${talkToPerson(view.t)}</div>
  <button class="btn" type="button" data-input @click=${() => view.conversation.again()}>
    ${icon('send', 'flip')}${view.t('failed-again')}
  </button>
`
