import { html, nothing } from 'lit'
import { emergencySigns } from '../../../components/emergency-signs/emergency-signs.ts'
import { icon } from '../../../components/icon/icon.ts'
import type { View } from '../../../lib/view.ts'
import type { Key } from '../../../lib/wording.ts'
import type { Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'

const needs = [1, 2, 3, 4, 5, 6] as const

/** The person's language, and the English of the worker under it. */
const both = ({ own, english }: View, key: Key) =>
  own ? html`<span>${own.t(key)}<span class="tiny" lang="en" dir="ltr">${english(key)}</span></span>` : english(key)

const submit = (page: Page) => (event: SubmitEvent) => {
  event.preventDefault()
  const field = (event.target as HTMLFormElement).elements.namedItem('need') as HTMLInputElement
  const message = field.value.trim()
  if (message) return page.say(message)
  page.view.set({ problem: 'need-empty' })
  field.focus()
}

const question = ({ view: { own }, wording }: Page) =>
  html`${own ? html`<span>${own.t('need')}</span> ` : nothing}<span
      class=${own ? 'small soft' : ''}
      lang="en"
      dir=${own ? 'ltr' : nothing}
      >${t(`need-${wording}`)}</span
    >`

const words = (page: Page) => html`
  <form class="stack" @submit=${submit(page)} novalidate>
    <h2 class="lead"><label class="stack tight" for="need">${question(page)}</label></h2>
    ${page.view.problem ? html`<p class="problem" id="problem">${page.view.t(page.view.problem)}</p>` : nothing}
    <div class="row ask">
      <input
        class="field"
        id="need"
        name="need"
        maxlength="2000"
        autocomplete="off"
        enterkeyhint="send"
        placeholder=${page.view.t('need-example')}
        aria-describedby=${page.view.problem ? 'problem' : nothing}
        aria-invalid=${page.view.problem ? 'true' : nothing}
        data-input
      /><button class="btn main" aria-label=${page.view.t('send')}>${icon('send', 'flip')}</button>
    </div>
  </form>
  <div class="pair" role="group" aria-label=${page.view.t('needs')}>
    ${needs.map(
      (number) =>
        html`<button class="chip" type="button" @click=${() => page.say(page.view.english(`need-${number}-says`))}>
          ${both(page.view, `need-${number}`)}
        </button>`,
    )}
  </div>
`

const situations = (page: Page) => html`
  <section class="stack" lang="en" dir="ltr">
    <h2 class="lead">${t('situations')}</h2>
    <p class="small soft">${page.hasFailed ? t('situations-failed') : t('situations-note')}</p>
    <ul class="tiles">
      ${page.community?.situations.map(
        ({ id, title }) =>
          html`<li>
            <button class="btn tile" type="button" @click=${() => page.choose({ shown: { kind: 'situation', id } })}>
              ${title[page.wording]}${icon('right')}
            </button>
          </li>`,
      )}
    </ul>
  </section>
`

/** Emergencies, the question with the common needs, and the situations that workers meet. */
export const start = (page: Page) => html`
  <div class="start">
    <div class="stack wide-gap">${words(page)} ${emergencySigns(page.view)}</div>
    ${situations(page)}
  </div>
`
