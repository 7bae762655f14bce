import { html, nothing } from 'lit'
import type { Page } from '../lib/page.ts'
import { shortcuts } from '../keys/shortcuts.ts'
import { t } from '../lib/words.ts'
import { close, key } from './parts.ts'
import { place } from './answer/service.ts'

const others = [
  { keys: ['/'], says: 'type' },
  { keys: ['1', '9'], says: 'number' },
  { keys: ['Enter'], says: 'go-on' },
] as const

const help = ({ shortcuts: on, deeds }: Page) => html`
  <h2 id="panel-title" tabindex="-1">${t('keys-title')}</h2>
  <p>${t('keys-note')}</p>
  <label class="switch"
    ><input type="checkbox" .checked=${on} @change=${deeds.shortcuts} /><span>${t('keys-switch')}</span></label
  >
  <dl class="key-list">
    ${others.map(
      ({ keys, says }) =>
        html`<div>
          <dt>${keys.map(key)}<span class="vh">${keys.join(' to ')}</span></dt>
          <dd>${t(`key.${says}`)}</dd>
        </div>`,
    )}
    ${shortcuts.map(
      ({ key: letter, says }) =>
        html`<div>
          <dt>${key(letter)}<span class="vh">${letter}</span></dt>
          <dd>${t(`key.${says}`)}</dd>
        </div>`,
    )}
  </dl>
`

const search = (deeds: Page['deeds']) => (event: SubmitEvent) => {
  event.preventDefault()
  const words = String(new FormData(event.target as HTMLFormElement).get('words') ?? '').trim()
  if (words) deeds.find(words)
}

const directory = ({ found, deeds }: Page) => html`
  <form @submit=${search(deeds)}>
    <h2 id="panel-title">${t('directory-label')}</h2>
    <div class="row">
      <input
        class="field"
        id="words"
        aria-labelledby="panel-title"
        name="words"
        type="text"
        maxlength="200"
        autocomplete="off"
        placeholder=${t('directory-example')}
      />
      <button class="btn main">${t('directory-search')}</button>
    </div>
  </form>
  <div role="status">
    ${found === null ? nothing : html`<p class="tiny soft">${found.total === 0 ? t('directory-none') : t('directory-count', { number: found.total })}</p>`}
  </div>
  ${
    found && found.services.length > 0
      ? html`<ul class="lines" aria-label=${t('results')}>
          ${found.services.map(place)}
        </ul>`
      : nothing
  }
`

const open = (deeds: Page['deeds']) => (event: SubmitEvent) => {
  event.preventDefault()
  deeds.openCode(String(new FormData(event.target as HTMLFormElement).get('code') ?? '').trim())
}

const handover = ({ caller, deeds }: Page) => html`
  <h2 id="panel-title" tabindex="-1">${t('handover')}</h2>
  <p class="soft">${t('code-note')}</p>
  ${
    caller.reach
      ? html`<button type="button" class="btn main" @click=${deeds.makeCode}>${t('handover')}</button>
          <div role="status">
            ${caller.note ? html`<p class="warn">${caller.note}</p>` : nothing}
            ${caller.code ? html`<p class="code"><code>${caller.code}</code></p>` : nothing}
          </div>`
      : nothing
  }
  <form class="stack" @submit=${open(deeds)}>
    <label class="label" for="code">${t('code-in')}</label>
    <div class="row">
      <input
        class="field"
        id="code"
        name="code"
        type="text"
        maxlength="90"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="code-problem"
      />
      <button class="btn">${t('code-open')}</button>
    </div>
    <p class="problem" id="code-problem" role="alert">${caller.problem}</p>
  </form>
`

/** What lies over the page: the shortcuts, the directory, a hand-over code. */
export const panel = (page: Page) => {
  if (page.panel === null) return nothing
  const inside = { help, directory, handover }[page.panel]
  return html`<div class="over">
    <div class="panel" role="dialog" aria-modal="true" aria-labelledby="panel-title">
      ${inside(page)} ${close(() => page.deeds.panel(null))}
    </div>
  </div>`
}
