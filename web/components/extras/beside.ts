import { html } from 'lit'
import type { View } from '../../lib/view.ts'
import { directionOf, type Key, type Words } from '../../lib/wording.ts'
import { signKeys } from '../emergency-signs/emergency-signs.ts'
import { icon } from '../icon/icon.ts'

/** The emergency lines of a language no native speaker has checked yet, English beside each. */
export const beside = ({ t, language }: View, own: Words) => {
  const both = (key: Key) => html`<span>${own(key)}</span> <span lang="en" dir="ltr">${t(key)}</span>`
  return html`
    <section class="beside stack" lang=${language} dir=${directionOf(language)} aria-label=${own('now')}>
      <p class="told">
        <span>${own('unchecked')}<span lang="en" dir="ltr" class="soft">${t('unchecked')}</span></span>
      </p>
      <div class="now">
        <h3 class="both">${both('now')}</h3>
        <ul>
          ${signKeys.map((key) => html`<li class="both">${both(key)}</li>`)}
        </ul>
        <a class="btn red wide" href="tel:999">${icon('phone')}${both('call-999')}</a>
      </div>
      <p class="both label">${both('not-sure-call')}</p>
      <p class="both small">${both('interpreter')}</p>
      <a class="btn wide" href="tel:111">${icon('phone')}${both('call-111')}</a>
    </section>
  `
}
