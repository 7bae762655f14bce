import { html, nothing } from 'lit'
import type { View } from '../../lib/view.ts'
import { directionOf, languages } from '../../lib/wording.ts'

/** How many languages the first view names before "More". */
export const fewLanguages = 6

/** Languages by their own names: all of them, or the first few and the way to the rest. */
export const languageLinks = (view: View, most = languages.length) => html`
  <div class="langs" role="group" aria-label=${view.t('language')}>
    ${languages.slice(0, most).map(
      ({ code, name }) =>
        html`<button
          type="button"
          lang=${code}
          dir=${directionOf(code)}
          aria-current=${code === view.language ? 'true' : nothing}
          @click=${({ target }: Event) => {
            // The list in the head goes once one is chosen, and the focus would go with it.
            ;(target as Element).closest('.head')?.querySelector<HTMLElement>('.lang')?.focus()
            view.speak(code)
          }}
        >
          ${name}
        </button>`,
    )}
    ${
      most < languages.length
        ? html`<button type="button" @click=${() => view.set({ opened: 'languages' })}>
            ${view.t('language-more')}
          </button>`
        : nothing
    }
  </div>
`
