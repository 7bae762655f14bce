import { html, nothing } from 'lit'
import type { Page } from '../lib/page.ts'
import { personOf } from '../lib/person.ts'
import { t } from '../lib/words.ts'
import { changes } from './changes.ts'
import { key, keyed } from './parts.ts'
import { practice, where } from './where.ts'

const inBox =
  ({ deeds, suggestions, suggested }: Page) =>
  (event: KeyboardEvent) => {
    const field = event.target as HTMLInputElement
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      return deeds.suggest(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    const chosen = suggestions[suggested]
    if (chosen) deeds.choose(chosen)
    else if (field.value.trim()) deeds.send(field.value.trim())
  }

/* eslint-disable lit-a11y/click-events-have-key-events -- the keys of a list of matches act in the box that it belongs to */
const matches = (page: Page) =>
  page.suggestions.length === 0
    ? nothing
    : // The keys of a list of matches act in the box that it belongs to.

      html`<div>
        <p class="label" id="nearest">${t(page.caller.typed.trim() ? 'nearest' : 'common')}</p>
        <ul class="matches" id="matches" role="listbox" aria-labelledby="nearest">
          ${page.suggestions.map(
            (each, index) =>
              html`<li
                id="match-${index}"
                role="option"
                aria-selected=${String(index === page.suggested)}
                @mousedown=${(event: Event) => event.preventDefault()}
                @click=${() => page.deeds.choose(each)}
              >
                <span>${each.name}</span
                >${index === page.suggested ? html`<span class="soft">${t('enter')}</span>` : nothing}
              </li>`,
          )}
        </ul>
        ${page.caller.typed.trim() ? nothing : html`<p class="tiny soft">${t('common-note')}</p>`}
      </div>`

/* eslint-enable lit-a11y/click-events-have-key-events */

/** What was read from the words, of every turn: each thing by its label, with yes, no or not sure as it stands now. */
const readAs = ({ caller: { conversation } }: Page) => {
  const { reply } = conversation.turn ?? {}
  if (reply === undefined) return nothing
  const heard = new Set(
    conversation.turns.flatMap((turn) =>
      turn.reply.understood.flatMap((each) => (each.words === null ? [] : [each.finding])),
    ),
  )
  const person = personOf(reply.consultation.facts)
  const told = reply.understood.filter(({ finding }) => heard.has(finding))
  const shown = [
    ...(person ? [person] : []),
    ...told.map(({ label, state }) =>
      state === 'present' ? label : `${label}: ${t(state === 'absent' ? 'no' : 'unsure').toLowerCase()}`,
    ),
  ]
  return shown.length === 0
    ? nothing
    : html`<div>
        <p class="label" id="read-as">${t('read-as')}</p>
        <ul class="read" aria-labelledby="read-as">
          ${shown.map((words) => html`<li>${words}</li>`)}
        </ul>
      </div>`
}

/** The first column: the caller's words, what was read from them, who speaks, where, and what is new. */
export const typeColumn = (page: Page) => {
  const { caller, deeds, suggestions, suggested } = page
  return html`
    <section class="col type" aria-labelledby="type-title">
      <h2 id="type-title">${t('type')}<span>${key('/')} ${t('type-key')}</span></h2>
      <input
        id="line"
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="500"
        aria-label=${t(caller.conversation.turn ? 'add-label' : 'type-label')}
        aria-autocomplete="list"
        aria-expanded=${String(suggestions.length > 0)}
        aria-controls=${suggestions.length > 0 ? 'matches' : nothing}
        aria-activedescendant=${suggestions[suggested] ? `match-${suggested}` : nothing}
        placeholder=${t('type-example')}
        .value=${caller.typed}
        @input=${(event: Event) => deeds.typed((event.target as HTMLInputElement).value)}
        @keydown=${inBox(page)}
      />
      ${matches(page)} ${readAs(page)} ${where(page)}
      ${keyed('f', t('desk'), deeds.atDesk, { on: caller.atDesk, look: 'wide toggle' })} ${changes(page)}
      ${practice(page)}
    </section>
  `
}
