import { html, nothing } from 'lit'
import limits from 'virtual:community-limits'
import { handout, type Printing } from '../../../components/handout/handout.ts'
import { sheetOfReach, sheetOfSituation, type Sheet } from '../../../components/handout/sheet.ts'
import { icon } from '../../../components/icon/icon.ts'
import { laterIcon } from '../../../components/icon/later-icon.ts'
import { languages } from '../../../lib/wording.ts'
import { situationOf, type Page, type Shown } from '../lib/page.ts'
import { t } from '../lib/words.ts'

type Paper = Extract<Shown, { kind: 'paper' }>

/** The sheet of what is on the screen: from the same reply, or the same situation. */
export const sheetOf = (page: Page, { of }: Paper): Sheet | null => {
  const { view, community } = page
  if (of.kind === 'situation') {
    const shown = situationOf(page, of.id)
    return shown && community ? sheetOfSituation(shown, community.at) : null
  }
  const step = view.conversation.turn?.reply.step
  return step?.kind === 'reach' ? sheetOfReach(step, view.extras?.inOwn(view, step) ?? []) : null
}

const isSensitive = ({ view }: Page, { of }: Paper): boolean => {
  const step = view.conversation.turn?.reply.step
  return of.kind === 'talk' && step?.kind === 'reach' && step.disposition.sensitive
}

const seg = (pressed: boolean, press: () => void, words: string) =>
  html`<button class="btn seg" type="button" aria-pressed=${pressed} @click=${press}>${words}</button>`

const back = (page: Page, { of }: Paper) =>
  html`<button class="btn quiet" type="button" @click=${() => page.choose({ shown: of, safe: null })}>
    ${icon('back')}${t('back')}
  </button>`

const bar = (page: Page, paper: Paper) => {
  const { view, two } = page
  const language = languages.find(({ code }) => code === view.language)?.name ?? ''
  return html`<div class="paper-bar no-print" lang="en" dir="ltr">
    ${back(page, paper)}
    <div class="segs" role="group" aria-label=${t('paper')}>
      ${seg(!view.large, () => view.set({ large: false }), t('paper-a4'))}
      ${seg(view.large, () => view.set({ large: true }), t('paper-large'))}
    </div>
    ${
      view.own
        ? html`<div class="segs" role="group" aria-label=${t('languages')}>
            ${seg(!two, () => page.choose({ two: false }), t('languages-one'))}
            ${seg(two, () => page.choose({ two: true }), t('languages-two', { language }))}
          </div>`
        : nothing
    }
    <button class="btn main" type="button" data-input @click=${() => print()}>
      ${laterIcon('print')}${t('print')}
    </button>
  </div>`
}

/** On a subject that could put somebody in danger at home, paper is asked about first. */
const safeFirst = (page: Page, paper: Paper) => html`
  <section class="card pad stack no-print" lang="en" dir="ltr">
    ${back(page, paper)}
    <h1 class="title">${t('handout-safe')}</h1>
    <p>${page.safe === false ? t('handout-no-note') : t('handout-safe-note')}</p>
    <div class="row">
      <button
        class="btn"
        type="button"
        aria-pressed=${page.safe === false}
        @click=${() => page.choose({ safe: false })}
      >
        ${t('handout-no')}
      </button>
      <button class="btn" type="button" @click=${() => page.choose({ safe: true })}>${t('handout-yes')}</button>
    </div>
  </section>
`

/** The sheet as it will be printed, and what can still be chosen about it. */
export const paper = (page: Page, shown: Paper) => {
  const sheet = sheetOf(page, shown)
  if (!sheet) return nothing
  if (isSensitive(page, shown) && page.safe !== true) return safeFirst(page, shown)
  const { view } = page
  const printing: Printing = {
    english: view.english,
    own: page.two ? view.own : null,
    language: view.language,
    large: view.large,
    travelDays: limits.travelDays,
    origin: location.origin,
  }
  return html`
    <h1 class="vh">${t('handout')}</h1>
    ${bar(page, shown)}
    <p class="small soft no-print" lang="en" dir="ltr">${t('handout-note')}</p>
    ${handout(printing, sheet)}
  `
}
