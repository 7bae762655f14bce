import { html, nothing } from 'lit'
import type { Person } from '../../../../api/contract/request.ts'
import type { Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'
import { key } from './parts.ts'

export const speakers = [null, 'self', 'with-them', 'not-with-them'] as const satisfies readonly (
  Person['asking'] | null
)[]

const picked = (event: Event) => (event.target as HTMLSelectElement).value

/** Who speaks and where the ill person is. */
export const where = ({ caller: { conversation }, deeds }: Page) => html`
  <div class="pair">
    <label class="small-label">
      <span>${t('speaker')} ${key('w')}</span>
      <select
        class="field small"
        @change=${(event: Event) => deeds.speaker(speakers.find((each) => each === picked(event)) ?? null)}
      >
        ${speakers.map(
          (each) =>
            html`<option value=${each ?? ''} ?selected=${each === (conversation.asking ?? null)}>
              ${t(`speaker.${each ?? 'none'}`)}
            </option>`,
        )}
      </select>
    </label>
    <label class="small-label">
      <span>${t('place')}</span>
      <input
        class="field small"
        type="text"
        maxlength="8"
        autocomplete="off"
        .value=${conversation.place}
        aria-describedby="place-note"
        @change=${(event: Event) => deeds.place((event.target as HTMLInputElement).value.trim())}
      />
    </label>
    <p class="tiny soft" id="place-note">${t('place-note')}</p>
  </div>
  ${conversation.asking === 'not-with-them' ? html`<p class="warn">${t('not-with-them')}</p>` : nothing}
`

/** Whose number stands beside "tell the duty clinician". */
export const practice = ({ desk, practice: own, deeds }: Page) =>
  typeof desk === 'object' && desk
    ? html`<label class="small-label">
        <span>${t('practice')}</span>
        <select
          class="field small"
          aria-describedby="practice-note"
          @change=${(event: Event) => deeds.practice(picked(event))}
        >
          <option value="">${t('practice-none')}</option>
          ${desk.practices.map(
            ({ code, name }) => html`<option value=${code} ?selected=${code === own?.code}>${name}</option>`,
          )}
        </select>
        <span class="tiny soft" id="practice-note">${t('practice-note')}</span>
      </label>`
    : nothing
