import { html, nothing } from 'lit'
import { call999, emergencySigns } from '../../../components/emergency-signs/emergency-signs.ts'
import { icon } from '../../../components/icon/icon.ts'
import { talkToPerson } from '../../../components/person/person.ts'
import type { Opened } from '../../../lib/view.ts'
import { isEmergency } from '../../../lib/conversation.ts'
import { situationOf, type Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'
import { paper } from './paper.ts'
import { situation } from './situation.ts'
import { factsLine, offlineBar } from './standing.ts'
import { talk } from './talk.ts'
import { top } from './top.ts'

const opener = ({ view }: Page, part: Exclude<Opened, null>, words: string) => html`
  <button
    class="btn quiet"
    type="button"
    aria-expanded=${view.opened === part}
    @click=${() => view.set({ opened: view.opened === part ? null : part })}
  >
    ${words}
  </button>
`

/** 999, 111 and a person, in reach of every view. */
const dock = (page: Page) => {
  const { view } = page
  return html`<footer class="dock no-print" lang="en" dir="ltr">
    ${view.opened === 'signs' ? emergencySigns({ ...view, own: null, t: view.english }) : nothing}
    ${view.opened === 'person' ? talkToPerson(view.english) : nothing}
    <div class="foot">
      ${opener(page, 'signs', view.english('now-label'))} ${opener(page, 'person', view.english('person'))}
      ${call999(view.english)}
    </div>
  </footer>`
}

/** How old the facts are, what this content is, and that nothing is kept. */
const colophon = ({ standing, install }: Page) => html`
  <aside class="colophon tiny soft no-print" lang="en" dir="ltr" aria-label=${t('about')}>
    ${t('demonstration')} ${factsLine(standing)}. ${t('finish-note')}
    ${install ? html`<button class="link" type="button" @click=${install}>${t('install')}</button>` : nothing}
  </aside>
`

/** Before everything clears: any key or touch goes on. The seconds are for the eye; they are not read out one by one. */
const idleWarning = ({ secondsLeft }: Page) => html`
  <dialog class="idle no-print" aria-labelledby="idle-title" aria-describedby="idle-note">
    ${
      secondsLeft === null
        ? nothing
        : html`<h2 id="idle-title" class="title">${t('idle')}</h2>
            <p id="idle-note">${t('idle-note', { seconds: secondsLeft })}</p>
            <button class="btn main wide" type="button">${icon('right')}${t('idle-stay')}</button>`
    }
  </dialog>
`

const main = (page: Page) => {
  const { shown } = page
  if (shown.kind === 'paper') return paper(page, shown)
  const one = shown.kind === 'situation' ? situationOf(page, shown.id) : null
  return one ? situation(page, one) : talk(page)
}

/** Call 999 stands alone at the top: what else there is follows it. */
const isAlone = ({ shown, view: { conversation } }: Page): boolean =>
  shown.kind === 'talk' && !conversation.failure && conversation.turn !== undefined && isEmergency(conversation.turn)

/** The whole page. The worker's parts are in English; the middle is in the person's language, English beside it. */
export const frame = (page: Page, direction: 'ltr' | 'rtl') => {
  const { view } = page
  const alone = isAlone(page)
  return html`
    ${alone ? nothing : top(page)} ${alone ? nothing : offlineBar(page)}
    <main
      class="body ${page.shown.kind}"
      lang=${view.own ? view.language : 'en'}
      dir=${direction}
      aria-busy=${view.conversation.waiting}
      tabindex="-1"
    >
      ${main(page)}
    </main>
    ${alone ? html`${offlineBar(page)} ${top(page)}` : nothing} ${colophon(page)} ${dock(page)} ${idleWarning(page)}
  `
}
