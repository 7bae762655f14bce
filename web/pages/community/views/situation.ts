import { html, nothing } from 'lit'
import type { SituationView } from '../../../../api/contract/pages/community.ts'
import type { ServiceView } from '../../../../api/contract/service.ts'
import type { SignpostView } from '../../../../api/contract/step.ts'
import { service } from '../../../components/answer/service.ts'
import { safetyLine } from '../../../components/emergency-signs/emergency-signs.ts'
import { icon } from '../../../components/icon/icon.ts'
import { laterIcon } from '../../../components/icon/later-icon.ts'
import { dateIn } from '../../../lib/date.ts'
import type { Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'

/** A service of the directory, shown as an answer shows it. */
const asSignpost = ({ id, summary, ...rest }: ServiceView): SignpostView => ({
  ...rest,
  service: id,
  bring: [],
  because: summary,
})

const sources = ({ steps, draftedOn, assuredOn }: SituationView) => html`
  <details class="fold small">
    <summary>${icon('right', 'turn')}${t('sources')}</summary>
    <ul class="ticks">
      ${steps.map(
        ({ say, source: { title, url, seen } }) =>
          html`<li>
            ${say.you}
            <span class="soft"
              >${
                seen
                  ? html`${t('source', { title: '' })}${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}`
                  : t('source-unseen')
              }</span
            >
          </li>`,
      )}
    </ul>
    <p class="soft">
      ${assuredOn ? t('assured', { date: dateIn('en', assuredOn) }) : t('drafted', { date: dateIn('en', draftedOn) })}
    </p>
  </details>
`

const ask = (page: Page, { says }: SituationView) =>
  says === null
    ? nothing
    : html`<button class="btn" type="button" @click=${() => page.say(says)}>${icon('talk')}${t('ask')}</button>`

const steps = (page: Page, shown: SituationView) => html`
  <section class="card pad stack">
    <h2 class="label">${t('steps')}</h2>
    <ol class="steps">
      ${shown.steps.map(({ say }) => html`<li>${say[page.wording]}</li>`)}
    </ol>
  </section>
  <section class="worse">
    <h2>${icon('alert')}${t('worse')}</h2>
    <ul class="ticks">
      ${shown.safetyNetting.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>
`

const deeds = (page: Page, shown: SituationView) => html`
  <div class="row acts">
    <button
      class="btn main"
      type="button"
      @click=${() => page.choose({ shown: { kind: 'paper', of: { kind: 'situation', id: shown.id } } })}
    >
      ${laterIcon('print')}${t('handout')}
    </button>
    ${ask(page, shown)}
  </div>
`

const helpers = ({ view }: Page, { services }: SituationView) => html`
  <section class="stack">
    <h3 class="label">${t('services')}</h3>
    ${services.map(
      (each) => html`<div class="card pad">${service({ ...view, t: view.english }, asSignpost(each), '')}</div>`,
    )}
  </section>
`

/** One situation: what to do, who can help now, what must not wait, and where it comes from. */
export const situation = (page: Page, shown: SituationView) => html`
  <div class="situation" lang="en" dir="ltr">
    <div class="row apart">
      <button class="btn quiet" type="button" @click=${() => page.choose({ shown: { kind: 'talk' } })}>
        ${icon('back')}${t('home')}
      </button>
    </div>
    <h1 class="title">${shown.title[page.wording]}</h1>
    <div class="two-up">
      <div class="stack wide-gap">${steps(page, shown)} ${deeds(page, shown)} ${sources(shown)}</div>
      ${helpers(page, shown)}
    </div>
    ${safetyLine(page.view.english('safety'))}
  </div>
`
