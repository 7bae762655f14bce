import { html, nothing } from 'lit'
import { exitButton } from '../../../components/frame/frame.ts'
import { icon } from '../../../components/icon/icon.ts'
import { languages, directionOf } from '../../../lib/wording.ts'
import type { Page, Wording } from '../lib/page.ts'
import { t } from '../lib/words.ts'

const toggle = (pressed: boolean, press: () => void, words: unknown) => html`
  <button class="btn seg" type="button" aria-pressed=${pressed} @click=${press}>${words}</button>
`

const size = ({ view }: Page) => html`
  <div class="segs" role="group" aria-label=${t('size')}>
    ${toggle(!view.large, () => view.set({ large: false }), html`<span class="aa" aria-hidden="true">A</span><span class="vh">${t('size-normal')}</span>`)}
    ${toggle(view.large, () => view.set({ large: true }), html`<span class="aa big" aria-hidden="true">A</span><span class="vh">${t('size-large')}</span>`)}
  </div>
`

const wording = (page: Page) => {
  const one = (each: Wording) =>
    toggle(
      page.wording === each,
      () => page.word(each),
      html`<span>${t(`wording-${each}`)}<span class="tiny">${t(`wording-${each}-note`)}</span></span>`,
    )
  return html`<div class="segs" role="group" aria-label=${t('wording')}>${one('they')}${one('you')}</div>`
}

const language = (page: Page) => html`
  <button
    class="btn"
    type="button"
    aria-expanded=${page.isChoosing}
    @click=${() => page.choose({ isChoosing: !page.isChoosing })}
  >
    ${icon('globe')}<span class="vh">${t('language')}: </span
    ><span lang=${page.view.language}>${languages.find(({ code }) => code === page.view.language)?.name}</span>
  </button>
`

const chooser = (page: Page) => html`
  <div class="chooser" role="group" aria-label=${t('language')}>
    ${languages.map(
      ({ code, name }) =>
        html`<button
          class="chip"
          type="button"
          lang=${code}
          dir=${directionOf(code)}
          aria-pressed=${code === page.view.language}
          @click=${() => page.view.speak(code)}
        >
          ${name}
        </button>`,
    )}
  </div>
`

/** Where no situation and no paper has a heading of its own, this is the page's. */
const brand = ({ shown }: Page) => {
  const name = html`<span class="mark">${icon('sign')}</span
    ><b>${t('name')}<span class="tiny soft">${t('title')}</span></b>`
  return shown.kind === 'talk' ? html`<h1 class="brand">${name}</h1>` : html`<p class="brand">${name}</p>`
}

/** The one tap that clears it all for the next person; under it language, size and wording for this one. */
export const top = (page: Page) => html`
  <header class="top no-print">
    <div class="top-row">
      ${brand(page)}
      <button class="btn finish" type="button" @click=${page.finish}>${icon('close')}${t('finish')}</button>
    </div>
    <div class="top-row settings">
      ${language(page)} ${size(page)} ${wording(page)} ${exitButton({ ...page.view, t: page.view.english })}
    </div>
    ${page.isChoosing ? chooser(page) : nothing}
  </header>
`
