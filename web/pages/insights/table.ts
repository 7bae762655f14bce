import { html } from 'lit'
import type { InsightReply } from '../../../api/contract/pages/insights.ts'
import { groupBy, labelIn, mondayOf, sumOf, sumsBy, words } from './figures.ts'

type Shape = {
  readonly rows: string
  readonly columns: string
  /** At most so many, those with most first. */
  readonly mostRows?: number
  readonly mostColumns?: number
}

const nameOf = (reply: InsightReply, list: string, id: string): string =>
  list === 'period' ? mondayOf(id) : labelIn(reply, list, id)

const idsOf = (reply: InsightReply, list: string, most = 12): string[] => {
  if (list === 'period') return [...groupBy(reply.rows, list).keys()].sort().slice(-most)
  return sumsBy(reply.rows, list)
    .map(([id]) => id)
    .slice(0, most)
}

/** The table of a chart: what the picture shows, for whoever reads rather than looks. */
export const pivot = (reply: InsightReply, { rows, columns, mostRows, mostColumns }: Shape) => {
  const across = idsOf(reply, columns, mostColumns)
  const down = idsOf(reply, rows, mostRows)
  const byRow = groupBy(reply.rows, rows)
  const head = across.map((id) => html`<th scope="col">${nameOf(reply, columns, id)}</th>`)
  const body = down.map((id) => {
    const inside = groupBy(byRow.get(id) ?? [], columns)
    const cells = across.map((column) => {
      const found = inside.get(column)
      if (found === undefined) return html`<td>0</td>`
      return html`<td>${found.length === 1 ? found[0]!.shown : words(sumOf(found))}</td>`
    })
    return html`<tr>
      <th scope="row">${nameOf(reply, rows, id)}</th>
      ${cells}
    </tr>`
  })
  const kept = reply.rows.some(({ shown }) => shown === 'hidden')
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${reply.title}, table`}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    ${kept ? html`<p class="note">Some figures are kept back so that no one can work out another.</p>` : ''}`
}
