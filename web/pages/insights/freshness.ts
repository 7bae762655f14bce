import { html } from 'lit'
import type { TruthReply } from '../../../api/contract/pages/truth.ts'

/** The figures of `/truth`, which anybody may read; null when they cannot be read now. */
export const readTruth = async (): Promise<TruthReply | null> => {
  const response = await fetch('/v1/truth', { cache: 'no-store' })
  return response.ok ? ((await response.json()) as TruthReply) : null
}

/** How fresh the knowledge is: the same figures as `/truth`, so no small numbers to keep. */
export const freshness = ({ facts, words, on }: TruthReply) => {
  const states = ['confirmed', 'pastReview', 'unconfirmed'] as const
  const sums = states.map((state) => facts.reduce((sum, each) => sum + each[state], 0))
  const said = states.map((state, at) => `${words[state]}: ${sums[at]?.toLocaleString('en-GB')}.`).join(' ')
  return html`<section class="panel fresh" aria-labelledby="of-freshness">
    <div>
      <h2 id="of-freshness">How fresh the knowledge is</h2>
      <a href="/truth">All of it</a>
    </div>
    <p>Facts about services on ${on}. ${said} <strong>${words.signOff}</strong></p>
    <div class="scroll" tabindex="0" role="region" aria-label="How fresh the knowledge is, table">
      <table>
        <thead>
          <tr>
            <td></td>
            ${states.map((state) => html`<th scope="col">${words[state]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${facts.map(
            (each) =>
              html`<tr>
                <th scope="row">${each.label}</th>
                ${states.map((state) => html`<td>${each[state]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
