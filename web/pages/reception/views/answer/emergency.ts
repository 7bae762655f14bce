import { html } from 'lit'
import type { Reach } from '../../../../../api/contract/step.ts'
import { icon } from '../../../../components/icon/icon.ts'
import type { Page } from '../../lib/page.ts'
import { t } from '../../lib/words.ts'
import { callInstead, details } from './answer.ts'
import { outcomes, unplanned } from './outcome.ts'
import { aloud, key, sentences } from '../parts.ts'
import { copies, takeAway } from './record.ts'

/** 999 and A&E fill the view: what to say first, then what to do, then everything else. */
export const emergency = (page: Page, reach: Reach) => html`
  <section class="emergency" aria-labelledby="reached">
    <div class="band">
      <p class="acuity">${icon('alert')}${reach.disposition.when}</p>
      <p class="first">${t('say-first')}</p>
      <h2 id="reached" tabindex="-1">${aloud(reach.desk?.say ?? [reach.disposition.headline])}</h2>
      <p>${sentences(reach.disposition.headline, reach.disposition.action)}</p>
      <a class="btn call" href="tel:999">${icon('phone')}${t('call-999')}</a>
    </div>
    <div class="below">
      <div class="half">${callInstead(page, reach)} ${details(reach)}</div>
      <div class="half">
        ${unplanned(page)}
        <div class="four">${outcomes(page)} ${copies(page)}</div>
        ${takeAway(page)}
        <button type="button" class="btn quiet start" aria-keyshortcuts="b" @click=${page.deeds.back}>
          ${icon('back')}<span>${t('back')}</span>${key('b')}
        </button>
      </div>
    </div>
  </section>
`
