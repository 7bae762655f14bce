import { html, nothing } from 'lit'
import type { Opened, View } from '../../lib/view.ts'
import { languages } from '../../lib/wording.ts'
import { call999, emergencySigns } from '../emergency-signs/emergency-signs.ts'
import { icon } from '../icon/icon.ts'
import { languageLinks } from '../languages/languages.ts'
import { talkToPerson } from '../person/person.ts'

const toggle = (view: View, part: Exclude<Opened, null>) => () =>
  view.set({ opened: view.opened === part ? null : part })

export const exitButton = ({ t, leave }: View) => html`
  <div class="exit">
    <button class="btn" type="button" @click=${leave}>${icon('exit', 'flip')}${t('exit')}</button>
    <p class="tiny soft">${t('exit-note')}</p>
  </div>
`

/** Name, language, close and exit: in the same place in every view but the emergency. */
export const head = (view: View) => html`
  <header class="head" part="head">
    <div class="bar">
      <span class="mark">${icon('sign')}</span>
      <h2 id="title">${view.t('name')}</h2>
      <button
        class="btn lang"
        type="button"
        aria-expanded=${view.opened === 'languages'}
        @click=${toggle(view, 'languages')}
      >
        ${icon('globe')}<span class="vh">${view.t('language')}: </span>${
          languages.find(({ code }) => code === view.language)?.name
        }
      </button>
      ${
        view.corner
          ? html`<button class="btn bare" type="button" aria-label=${view.t('close')} @click=${view.close}>
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>
    ${view.opened === 'languages' ? languageLinks(view) : nothing} ${exitButton(view)}
  </header>
`

const opener = (view: View, part: 'signs' | 'person', words: string) => html`
  <button class="btn quiet" type="button" aria-expanded=${view.opened === part} @click=${toggle(view, part)}>
    ${words}
  </button>
`

/** The foot: emergency signs, a person and 999 in reach of every view, and what this content is. */
export const dock = (view: View) => html`
  <footer class="dock" part="foot">
    ${view.opened === 'signs' ? emergencySigns(view) : nothing}
    ${view.opened === 'person' ? talkToPerson(view.t) : nothing}
    <div class="foot">
      ${view.conversation.turn || view.conversation.failure ? opener(view, 'signs', view.t('now-label')) : nothing}
      ${opener(view, 'person', view.t('person'))} ${call999(view.t)}
    </div>
    <p class="tiny soft">${view.t('demonstration')}</p>
  </footer>
`
