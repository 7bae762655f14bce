import { html, nothing } from 'lit'
import type { Reach } from '../../../../../api/contract/step.ts'
import { icon, type IconName } from '../../../../components/icon/icon.ts'
import { laterIcon } from '../../../../components/icon/later-icon.ts'
import { dateIn } from '../../../../lib/date.ts'
import type { Page } from '../../lib/page.ts'
import { t } from '../../lib/words.ts'
import { aloud, list, sentences } from '../parts.ts'
import { outcomes, unplanned } from './outcome.ts'
import { copies } from './record.ts'
import { place } from './service.ts'

type Acuity = Reach['disposition']['acuity']

/** Urgency by words, drawing and layout; colour comes last. */
const drawing: Readonly<Record<Acuity, IconName>> = {
  emergency: 'alert',
  'urgent-now': 'talk',
  today: 'clock',
  soon: 'cal',
  routine: 'cal',
  'self-care': 'home',
  none: 'info',
}

const mostPlaces = 2

const head = ({ disposition, desk }: Reach) => {
  const [headline = disposition.headline, ...rest] = desk?.say ?? []
  const first = [headline]
  return html`
    <div class="hd">
      <p class="acuity">${icon(drawing[disposition.acuity])}${disposition.when}</p>
      <h3 id="reached" tabindex="-1">${aloud(first)}</h3>
      ${rest.length > 0 ? html`<p>${aloud(rest)}</p>` : nothing}
    </div>
  `
}

const eligible = ({ desk }: Reach) => {
  const line = desk?.pharmacyFirst
  return line
    ? html`<p class="elig">
        ${line.can ? laterIcon('bottle') : icon('info')}<span><b>${line.text}</b> ${line.how}</span>
      </p>`
    : nothing
}

const worse = ({ safetyNetting }: Reach) => html`
  <section class="worse" aria-labelledby="worse">
    <h3 id="worse">${t('worse')}</h3>
    <p>${aloud(safetyNetting)}</p>
  </section>
`

const why = (reach: Reach) =>
  list(
    t('why'),
    reach.reasons.map(
      ({ text, source, draftedOn }) =>
        `${text}. ${t('source', { source: source.title, drafted: dateIn('en', draftedOn) })}`,
    ),
  )

const also = ({ also: others }: Reach) =>
  others.map(
    ({ topic, headline, signposts }) =>
      html`<section class="also">
        <h3>${t('also', { topic })}</h3>
        <p>${headline}</p>
        <ul class="lines">
          ${signposts.slice(0, 1).map(place)}
        </ul>
      </section>`,
  )

/** Services, what would mean worse, and the folds: the same for every answer. */
export const details = (reach: Reach) => {
  const places = reach.signposts.filter(({ actions }) => actions[0]?.href !== 'tel:999')
  return html`
    ${reach.notices.map((notice) => html`<p class="tiny is-check">${notice}</p>`)}
    ${
      places.length > 0
        ? html`<ul class="lines" aria-label=${t('services')}>
            ${places.slice(0, mostPlaces).map(place)}
          </ul>`
        : nothing
    }
    ${worse(reach)} ${also(reach)}
    <div class="folds">
      ${more(places.slice(mostPlaces))} ${list(t('meanwhile'), reach.careAdvice)} ${why(reach)}
      ${list(
        t('not-offered'),
        reach.notOffered.map(({ name, because }) => `${name}: ${because}`),
      )}
    </div>
  `
}

const more = (places: Reach['signposts']) =>
  places.length > 0
    ? html`<details class="fold">
        <summary>${icon('right', 'turn')}${t('more-places')}</summary>
        <ul class="lines">
          ${places.map(place)}
        </ul>
      </details>`
    : nothing

const reached = (page: Page, reach: Reach) => html`
  ${unplanned(page)}
  <article class="ans ${reach.disposition.acuity}">
    ${head(reach)}
    <div>
      <p><b>${t('do')}:</b> ${sentences(reach.disposition.headline, reach.disposition.action)}</p>
      ${eligible(reach)}
    </div>
  </article>
  ${callInstead(page, reach)} ${details(reach)}
  <div class="bar four">${outcomes(page)} ${copies(page)}</div>
`

/** Signs that would change the answer: one press each, and it is worked out again. */
export const callInstead = ({ deeds }: Page, { callInstead: signs }: Reach) =>
  signs.length > 0
    ? html`<section class="instead" aria-labelledby="instead">
        <h3 id="instead">${t('call-instead')}</h3>
        <div class="row">
          ${signs.map(
            ({ finding, label }) =>
              html`<button type="button" class="btn" @click=${() => deeds.sign(finding)}>${label}</button>`,
          )}
        </div>
      </section>`
    : nothing

/** The third column: what to say, what to do, where, and what to write down. */
export const answerColumn = (page: Page) => {
  const { reach, conversation } = page.caller
  const step = conversation.turn?.reply.step
  return html`
    <section class="col answer" aria-labelledby="answer-title">
      <h2 id="answer-title">${t('answer')}</h2>
      ${
        reach
          ? reached(page, reach)
          : html`${step?.kind === 'inform' ? html`<p class="inform" id="reached" tabindex="-1">${step.answer}</p>` : html`<p class="soft">${t('answer-empty')}</p>`}
            ${unplanned(page)}
            ${conversation.turn ? html`<div class="bar four">${outcomes(page)} ${page.caller.outcome === 'cut-off' ? copies(page) : nothing}</div>` : nothing}`
      }
    </section>
  `
}
