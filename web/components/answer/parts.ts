import { html, nothing } from 'lit'
import type { Reach, SignpostView } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'
import { icon } from '../icon/icon.ts'
import { otherService, service } from './service.ts'

/** A headed list; nothing at all when there is nothing in it. */
export const list = (view: View, key: Key, items: readonly string[]) =>
  items.length > 0
    ? html`<section>
        <h3 class="label">${view.t(key)}</h3>
        <ul class="ticks small">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`
    : nothing

/** What to know about the places below: nothing is open, or it is across the border. */
export const notices = ({ notices: sentences }: Reach) =>
  sentences.map((sentence) => html`<p class="small is-check">${sentence}</p>`)

export const worse = (view: View, { safetyNetting }: Reach) => html`
  <section class="worse">
    <h3>${icon('alert')}${view.t('worse')}</h3>
    <ul class="ticks">
      ${safetyNetting.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>
`

/** Signs that would change the answer: one tap each, and it is worked out again. */
export const callInstead = (view: View, { callInstead: signs }: Reach) =>
  signs.length > 0
    ? html`<section class="stop stack">
        <h3>${view.t('call-instead')}</h3>
        <p class="small">${view.t('call-instead-note')}</p>
        ${signs.map(
          ({ finding, label }) =>
            html`<button
              class="opt opt-s"
              type="button"
              @click=${() => view.conversation.correct([{ finding, state: 'present' }])}
            >
              ${icon('alert')}<span>${label}</span>
            </button>`,
        )}
      </section>`
    : nothing

/** At most two more places to go. */
export const others = (view: View, services: readonly SignpostView[], key: Key) =>
  services.length > 0
    ? html`<section>
        <h3 class="label">${view.t(key)}</h3>
        <ul class="others">
          ${services.map((each) => otherService(view, each))}
        </ul>
      </section>`
    : nothing

/** Step 2: what else was told, with where it can be helped. */
export const also = (view: View, { also: more }: Reach) =>
  more.map(
    (each) => html`
      <section class="card outline">
        <div class="card-body">
          <p class="small soft">${view.t('also')}: ${each.topic}</p>
          <h3 class="label">${each.headline}</h3>
          <p class="small">${each.action}</p>
          ${each.checkedFully ? nothing : html`<p class="small is-check">${view.t('also-not-checked')}</p>`}
          ${each.signposts.slice(0, 1).map((signpost) => service(view, signpost, ''))}
        </div>
      </section>
    `,
  )

const move = (view: View) => (event: SubmitEvent) => {
  event.preventDefault()
  const place = String(new FormData(event.target as HTMLFormElement).get('place') ?? '').trim()
  if (place) view.conversation.move(place)
}

/** Where the person is, when we do not know it yet. */
export const placeForm = (view: View) => html`
  <form class="stack no-print" @submit=${move(view)}>
    <label class="label" for="place">${view.t('place')}</label>
    <div class="row ask">
      <input class="field" id="place" name="place" maxlength="8" autocomplete="off" .value=${view.conversation.place} />
      <button class="btn">${view.t('place-show')}</button>
    </div>
    <p class="tiny soft">${view.t('place-note')}</p>
    ${view.extras?.locate(view, (district) => void view.conversation.move(district))}
  </form>
`

/** Some place has an address but we cannot say how far it is. */
export const lacksPlace = ({ signposts }: Reach): boolean =>
  signposts.some(({ address, distanceKm }) => address && distanceKm === null)

/** A postcode typed wrongly can be put right. */
export const changePlace = (view: View, reach: Reach) =>
  view.conversation.place && !lacksPlace(reach)
    ? html`<details class="fold no-print">
        <summary>${icon('right', 'turn flip')}${view.t('place-change', { place: view.conversation.place })}</summary>
        ${placeForm(view)}
      </details>`
    : nothing
