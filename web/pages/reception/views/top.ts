import { html } from 'lit'
import { icon } from '../../../components/icon/icon.ts'
import type { Caller } from '../lib/caller.ts'
import type { Page } from '../lib/page.ts'
import { personOf } from '../lib/person.ts'
import { clockOf } from '../lib/time.ts'
import { t } from '../lib/words.ts'
import { key } from './parts.ts'

const nameOf = ({ conversation }: Caller, index: number) =>
  (conversation.turn && personOf(conversation.turn.reply.consultation.facts)) ?? t('caller', { number: index + 1 })

const tab = ({ caller, deeds }: Page, each: Caller, index: number) => html`
  <li>
    <button
      type="button"
      class="tab"
      aria-current=${each === caller ? 'true' : 'false'}
      @click=${() => deeds.show(index)}
    >
      <b>${nameOf(each, index)}</b><span>${clockOf(each.startedAt)}</span>
    </button>
  </li>
`

/** Who is on the line: age, sex and start of each; training and shortcuts. */
export const top = (page: Page) => html`
  <header class="top">
    <span class="mark">${icon('sign')}</span>
    <h1>${t('title')}</h1>
    <nav aria-label=${t('callers')}>
      <ul>
        ${page.callers.map((each, index) => tab(page, each, index))}
        <li>
          <button type="button" class="tab new" aria-keyshortcuts="n" @click=${page.deeds.newCaller}>
            ${key('n')}<span>${t('new-caller')}</span>
          </button>
        </li>
      </ul>
    </nav>
    <div class="end">
      <button type="button" class="btn quiet" aria-pressed=${String(page.training)} @click=${page.deeds.training}>
        ${t('training', { state: t(page.training ? 'on' : 'off') })}
      </button>
      <button type="button" class="btn quiet" aria-keyshortcuts="d" @click=${() => page.deeds.panel('directory')}>
        ${key('d')}<span>${t('directory')}</span>
      </button>
      <button type="button" class="btn quiet" aria-keyshortcuts="?" @click=${() => page.deeds.panel('help')}>
        ${key('?')}<span>${t('shortcuts')}</span>
      </button>
    </div>
  </header>
  ${page.training ? html`<p class="training">${t('training-note')}</p>` : ''}
`

/** What never leaves the screen. */
export const foot = (page: Page) => html`
  <footer class="foot">
    <p><b>${t('stored')}</b> ${t('stored-note')} ${t('demonstration')}</p>
    <p class="safety">${typeof page.desk === 'object' && page.desk ? page.desk.safety : t('failed-note')}</p>
    <button type="button" class="btn" aria-keyshortcuts="x" @click=${page.deeds.finish}>
      ${key('x')}<span>${t('finish')}</span>
    </button>
    <a class="btn red" href="tel:999">${icon('phone')}${t('call-999')}</a>
  </footer>
`
