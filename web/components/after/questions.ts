import { html, nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'
import { icon } from '../icon/icon.ts'
import { take, tapped, type Tap } from './taps.ts'

type Choice = { readonly tap: Tap; readonly says: Key }

const rootOf = ({ target }: Event) => (target as Element).getRootNode() as ShadowRoot

/** One question, one tap. The buttons stay where they are, so that focus does; what became of the tap stands below. */
const question = (view: View, reach: Reach, title: unknown, choices: readonly Choice[]) => {
  const done = tapped(reach, choices[0]!.tap)
  const open = done === undefined || done.sent === 'failed'
  return html`
    <fieldset class="stack">
      <legend class="small">${title}</legend>
      <div class="three">
        ${choices.map(
          ({ tap, says }) => html`
            <button
              class="chip"
              type="button"
              aria-pressed=${done?.value === tap.value}
              aria-disabled=${open ? nothing : 'true'}
              @click=${(event: Event) => open && void take(view, reach, tap, rootOf(event))}
            >
              ${view.t(says)}
            </button>
          `,
        )}
      </div>
      ${done ? html`<p class="small">${view.t(`tap-${done.sent}`)}</p>` : nothing}
      ${
        done?.sent === 'failed'
          ? html`<button
              class="btn"
              type="button"
              @click=${(event: Event) =>
                void take(view, reach, choices.find(({ tap }) => tap.value === done.value)!.tap, rootOf(event))}
            >
              ${view.t('tap-again')}
            </button>`
          : nothing
      }
    </fieldset>
  `
}

const otherwise = (['a-and-e', '999', '111', 'gp', 'pharmacy', 'nothing'] as const).map((value) => ({
  tap: { question: 'would-have-gone', value } as const,
  says: `otherwise-${value}` as const,
}))

const helpful = (['yes', 'no'] as const).map((value) => ({
  tap: { question: 'helpful', value } as const,
  says: value,
}))

const went = (service: string) =>
  (['seen', 'turned-away', 'closed', 'wrong-number'] as const).map((value) => ({
    tap: { question: 'what-happened', service, value } as const,
    says: `went-${value}` as const,
  }))

/** As many places as an answer shows. */
const shown = 3

/** What they would have done, whether it helped, and later how it went: each one tap, each may be left. */
export const questions = (view: View, reach: Reach) => html`
  <section class="after stack no-print" aria-label=${view.t('after')}>
    ${question(view, reach, view.t('otherwise'), otherwise)} ${question(view, reach, view.t('helpful'), helpful)}
    ${
      reach.signposts.length > 0
        ? html`<details class="fold">
            <summary>${icon('right', 'turn flip')}${view.t('went')}</summary>
            <div class="stack">
              ${reach.signposts
                .slice(0, shown)
                .map(({ service, name }) => question(view, reach, html`<span lang="en">${name}</span>`, went(service)))}
            </div>
          </details>`
        : nothing
    }
    <p class="tiny soft">${view.t('after-note')}</p>
  </section>
`
