import { html, nothing } from 'lit'
import { dateIn } from '../../../lib/date.ts'
import type { Page } from '../lib/page.ts'
import { daysBefore } from '../lib/time.ts'
import { t } from '../lib/words.ts'

const sinces = [1, 7, 28, 365] as const
const first = 4

/** What the knowledge's own dates say is new since a day that the reader picks: the page remembers no shift. */
export const changes = ({ desk, since, now, deeds }: Page) => {
  if (desk === null) return nothing
  if (desk === 'down') return html`<p class="warn">${t('down')}</p>`
  const from = daysBefore(now, since)
  const fresh = desk.changes.filter(({ on }) => on >= from)
  const line = ({ on, text }: (typeof fresh)[number]) =>
    html`<li>${text} <span class="soft">${dateIn('en', on)}</span></li>`
  return html`
    <section class="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">${t('changes')}</h3>
      <div class="inline">
        <select
          aria-label=${t('since')}
          class="field small"
          @change=${(event: Event) => deeds.since(Number((event.target as HTMLSelectElement).value))}
        >
          ${sinces.map((days) => html`<option value=${days} ?selected=${days === since}>${t(`since-${days}`)}</option>`)}
        </select>
      </div>
      ${
        fresh.length === 0
          ? html`<p class="tiny">${t('no-changes')}</p>`
          : html`<ul class="lines">
              ${fresh.slice(0, first).map(line)}
            </ul>`
      }
      ${
        fresh.length > first
          ? html`<details class="fold">
              <summary>+ ${fresh.length - first}</summary>
              <ul class="lines">
                ${fresh.slice(first).map(line)}
              </ul>
            </details>`
          : nothing
      }
      <p class="tiny soft">${t('changes-note')} ${t('version', { version: desk.knowledge.slice(-8) })}</p>
    </section>
  `
}
