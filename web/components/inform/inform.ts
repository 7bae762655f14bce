import { html, nothing } from 'lit'
import type { TriageReply } from '../../../api/contract/reply.ts'
import type { View } from '../../lib/view.ts'

type Inform = Extract<TriageReply['step'], { kind: 'inform' }>

/** The answer to a question about a service, where it comes from, and what else could be asked. */
export const inform = (view: View, { answer, sources, suggestions }: Inform) => html`
  <article class="card pad stack">
    <p class="pre">${answer}</p>
    ${
      sources.length > 0
        ? html`<p class="tiny soft">
            ${view.t('sources')}:
            ${sources.map(({ title, url }) =>
              url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a> ` : html`${title} `,
            )}
          </p>`
        : nothing
    }
  </article>
  ${
    suggestions.length > 0
      ? html`<div class="stack" role="group" aria-label=${view.t('try-asking')}>
          <p class="label" aria-hidden="true">${view.t('try-asking')}</p>
          ${suggestions.map(
            (words) =>
              html`<button class="chip" type="button" data-input @click=${() => view.conversation.say(words)}>
                ${words}
              </button>`,
          )}
        </div>`
      : nothing
  }
`
