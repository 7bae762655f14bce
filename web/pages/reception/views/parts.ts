import { html, nothing } from 'lit'
import { icon } from '../../../components/icon/icon.ts'
import { t } from '../lib/words.ts'

export const key = (letter: string) => html`<kbd aria-hidden="true">${letter}</kbd>`

/** A button with its key beside it; the key is announced as its shortcut. */
export const keyed = (letter: string, words: string, press: () => void, { on = false, look = '' } = {}) =>
  html`<button
    type="button"
    class="btn ${look}"
    aria-keyshortcuts=${letter}
    aria-pressed=${look.includes('toggle') ? String(on) : nothing}
    @click=${press}
  >
    ${key(letter)}<span>${words}</span>
  </button>`

/** Sentences on one line, each with one full stop. */
export const sentences = (...all: readonly string[]) =>
  all.map((each) => `${each.replace(/\.+$/, '')}.`.replace(/([?!])\.$/, '$1')).join(' ')

/** What is said aloud stands in quotation marks. */
export const aloud = (sentences: readonly string[]) => `“${sentences.join(' ')}”`

export const list = (title: string, items: readonly string[]) =>
  items.length > 0
    ? html`<details class="fold">
        <summary>${icon('right', 'turn')}${title}</summary>
        <ul class="ticks">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </details>`
    : nothing

export const close = (press: () => void) =>
  html`<button type="button" class="btn quiet" @click=${press}>${t('close')}</button>`
