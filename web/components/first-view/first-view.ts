import { html, nothing } from 'lit'
import type { Asking } from '../../../api/contract/consultation.ts'
import { carryOn } from './carry-on.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'
import { emergencySigns } from '../emergency-signs/emergency-signs.ts'
import { icon, type IconName } from '../icon/icon.ts'
import { fewLanguages, languageLinks } from '../languages/languages.ts'

const needs = [1, 2, 3, 4, 5, 6] as const

const pick = (view: View, asking: Asking, key: Key, name?: IconName) => {
  const chosen = view.conversation.asking
  const pressed = asking === 'self' || !name ? chosen === asking : chosen !== null && chosen !== 'self'
  const press = () => {
    view.conversation.asking = asking
    view.set({})
  }
  return html`<button class="chip" type="button" aria-pressed=${pressed} @click=${press}>
    ${name ? icon(name) : nothing}${view.t(key)}
  </button>`
}

/** Who it is for. "Someone else" asks one thing more: a person out of sight cannot be checked by ticking. */
const who = (view: View) => html`
  <div class="stack" role="group" aria-label=${view.t('who')}>
    <div class="pair">${pick(view, 'self', 'who-me', 'me')}${pick(view, 'with-them', 'who-other', 'two')}</div>
    ${
      view.conversation.asking === null || view.conversation.asking === 'self'
        ? nothing
        : html`<div class="pair" role="group" aria-label=${view.t('who-near')}>
            ${pick(view, 'with-them', 'who-with')}${pick(view, 'not-with-them', 'who-away')}
          </div>`
    }
  </div>
`

const submit = (view: View) => (event: SubmitEvent) => {
  event.preventDefault()
  const field = (event.target as HTMLFormElement).elements.namedItem('need') as HTMLInputElement
  const message = field.value.trim()
  if (message) return void view.conversation.say(message)
  view.set({ problem: 'need-empty' })
  field.focus()
}

const words = (view: View) => html`
  <form class="stack" @submit=${submit(view)} novalidate>
    <label class="label" for="need">${view.t('need')}</label>
    ${view.problem ? html`<p class="problem" id="problem">${view.t(view.problem)}</p>` : nothing}
    <div class="row ask">
      <input
        class="field"
        id="need"
        name="need"
        maxlength="2000"
        autocomplete="off"
        enterkeyhint="send"
        placeholder=${view.t('need-example')}
        aria-describedby=${view.problem ? 'problem' : nothing}
        aria-invalid=${view.problem ? 'true' : nothing}
        data-input
      /><button class="btn main" aria-label=${view.t('send')}>${icon('send', 'flip')}</button>
    </div>
  </form>
`

const shortcuts = (view: View) => html`
  <div class="pair needs" role="group" aria-label=${view.t('needs')}>
    ${needs.map(
      (number) =>
        html`<button
          class="chip"
          type="button"
          @click=${() => view.conversation.say(view.english(`need-${number}-says`))}
        >
          ${view.t(`need-${number}`)}
        </button>`,
    )}
  </div>
`

/** What this is, what is an emergency, who it is for, the question, and the ways round it. */
const parts: readonly ((view: View) => unknown)[] = [
  (view) => [html`<p class="lead">${view.t('lead')}</p>`, emergencySigns(view)],
  (view) => [carryOn(view), who(view), words(view)],
  shortcuts,
  (view) => languageLinks(view, fewLanguages),
]
export const firstParts = parts.length

export const firstView = (view: View) => parts.slice(0, view.parts).map((part) => part(view))
