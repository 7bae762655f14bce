import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { failed } from '../../../components/failed/failed.ts'
import { laterIcon } from '../../../components/icon/later-icon.ts'
import { noLanguage } from '../../../components/languages/no-language.ts'
import { turnView } from '../../../components/turn/turn.ts'
import { isEmergency } from '../../../lib/conversation.ts'
import type { Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'
import { start } from './start.ts'

const here = ({ view }: Page) =>
  view.conversation.turn?.here ? html`<p class="small soft" lang="en" dir="ltr">${t('here')}</p>` : nothing

const readOut = ({ view, wording }: Page) =>
  view.conversation.turn?.reply.step.kind === 'reach' && !isEmergency(view.conversation.turn) && wording === 'they'
    ? html`<p class="told" lang="en" dir="ltr"><span>${t('read-out')}</span></p>`
    : nothing

/** Call 999 is its own heading, with nothing before it. */
const heading = ({ view }: Page) => html`<h2 class="vh" lang="en">${view.english('conversation')}</h2>`

const content = (page: Page) => {
  const { failure, turn } = page.view.conversation
  if (failure) return html`${heading(page)} ${failed(page.view)}`
  if (!turn) return start(page)
  return html`<div class="column">
    ${isEmergency(turn) ? nothing : heading(page)} ${readOut(page)} ${turnView(page.view, turn)} ${here(page)}
  </div>`
}

/** The button that turns the answer on the screen into paper. */
export const paperButton = (page: Page) => html`
  <div class="row acts no-print" lang="en" dir="ltr">
    <button
      class="btn main wide"
      type="button"
      @click=${() => page.choose({ shown: { kind: 'paper', of: { kind: 'talk' } } })}
    >
      ${laterIcon('print')}${t('handout')}
    </button>
  </div>
`

/** The first view, one question, or the answer. */
export const talk = (page: Page) =>
  html`${noLanguage(page.view)} ${keyed(page.view.conversation.message, content(page))}`
