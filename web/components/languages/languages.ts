import { html, nothing } from 'lit'
import type { View } from '../../lib/view.ts'
import { directionOf, languages } from '../../lib/wording.ts'

/** Every language by its own name. */
export const languageLinks = (view: View) => html`
  <div class="langs" role="group" aria-label=${view.t('language')}>
    ${languages.map(
      ({ code, name }) =>
        html`<button
          type="button"
          lang=${code}
          dir=${directionOf(code)}
          aria-current=${code === view.language ? 'true' : nothing}
          @click=${() => view.speak(code)}
        >
          ${name}
        </button>`,
    )}
  </div>
`

/** For a language with no checked words yet: what a person can still do. */
export const noLanguage = ({ t, noWords }: View) =>
  noWords
    ? html`<p class="told"><span>${t('no-language')} ${t('no-language-call')} <a href="tel:111">${t('call-111')}</a></span></p>`
    : nothing
