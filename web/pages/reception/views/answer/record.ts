import { html, nothing } from 'lit'
import { keyed } from '../parts.ts'
import type { Page } from '../../lib/page.ts'
import { recordLine } from '../../leaving/record.ts'
import { t } from '../../lib/words.ts'

const safeFirst = ({ caller, deeds }: Page) =>
  caller.askSafe === null
    ? nothing
    : html`<div class="warn" role="group" aria-labelledby="safe">
        <p id="safe"><b>${t('safe-first')}</b></p>
        <div class="row">
          <button type="button" class="btn" @click=${() => deeds.safe(true)}>${t('safe-yes')}</button>
          <button type="button" class="btn" @click=${() => deeds.safe(false)}>${t('safe-no')}</button>
        </div>
      </div>`

const refused = ({ caller: { safeToSend } }: Page) =>
  safeToSend === false ? html`<p class="warn">${t('safe-no-note')}</p>` : nothing

const code = ({ caller }: Page) =>
  caller.code === null
    ? nothing
    : html`<p class="code"><code>${caller.code}</code><span class="tiny soft">${t('code-note')}</span></p>`

/** What may leave the page, by copying alone: the record line, the text message, the paper, the hand-over code. */
export const takeAway = (page: Page) => {
  const { caller, now, training, names } = page
  return html`
    <p class="rec"><b>${t('record')}:</b> ${recordLine(caller, { at: now, training, names })}</p>
    ${safeFirst(page)} ${refused(page)} ${code(page)}
  `
}

/** The keys that copy and print. */
export const copies = ({ caller, deeds }: Page) => html`
  ${keyed('c', t('copy'), deeds.copyRecord)}
  ${
    caller.reach
      ? html`${keyed('s', t('text'), deeds.copyText)} ${keyed('p', t('print'), deeds.print)}
        ${keyed('h', t('code'), () => deeds.panel('handover'))}`
      : nothing
  }
`
