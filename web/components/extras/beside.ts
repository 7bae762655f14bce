import { html } from 'lit'
import type { View } from '../../lib/view.ts'
import type { Key, Own } from '../../lib/wording.ts'
import { signKeys } from '../emergency-signs/emergency-signs.ts'
import { icon } from '../icon/icon.ts'
import { waysTo999 } from '../ways/ways.ts'

/** The emergency lines of a language no native speaker has checked yet, English beside each. */
export const beside = ({ english, t }: View, own: Own) => {
  const both = (key: Key) => html`<span>${own.t(key)}</span> <span lang="en" dir="ltr">${english(key)}</span>`
  return html`
    <section class="beside stack" aria-label=${own.t('now-label')}>
      <p class="told">
        <span>${own.t('unchecked')}<span lang="en" dir="ltr" class="soft">${english('unchecked')}</span></span>
      </p>
      <div class="now">
        <h3 class="both">${both('now')}</h3>
        <ul>
          ${signKeys.map((key) => html`<li class="both">${both(key)}</li>`)}
        </ul>
        <a class="btn red wide" href="tel:999">${icon('phone')}${both('call-999')}</a>
        <details class="fold">
          <summary><span>${t('ways')}</span></summary>
          ${waysTo999(t)}
        </details>
      </div>
      <p class="both label">${both('not-sure-call')}</p>
      <p class="both small">${both('interpreter')}</p>
      <a class="btn wide" href="tel:111">${icon('phone')}${both('call-111')}</a>
    </section>
  `
}
