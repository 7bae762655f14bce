import { html } from 'lit'
import type { Words } from '../../lib/wording.ts'
import { icon } from '../icon/icon.ts'
import { waysTo111 } from '../ways/ways.ts'

/** A person instead of this page: 111 for health, the council for food, money and housing. */
export const talkToPerson = (t: Words) => html`
  <section class="stack small" aria-label=${t('person')}>
    <p>${t('person-health')}</p>
    <a class="btn" href="tel:111">${icon('phone')}${t('call-111')}</a>
    ${waysTo111(t)}
    <p>${t('person-help')}</p>
    <a class="btn" href=${t('person-council-address')} target="_blank" rel="noopener">
      ${icon('web')}${t('person-council')}
    </a>
  </section>
`
