import { html } from 'lit'
import type { InsightReply } from '../../../api/contract/pages/insights.ts'
import { bars, type Bar } from './charts/bars.ts'
import { heatMap } from './charts/heat-map.ts'
import { lines } from './charts/lines.ts'
import { groupBy, labelIn, mondayOf, nothing, share, sumOf, sumsBy, words, type Sum } from './figures.ts'
import { pivot } from './table.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const hours = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`)

/** The commonest needs, week by week. */
export const needs = (reply: InsightReply) => {
  // The running week would look like a fall.
  const over = reply.rows.filter(({ running }) => !running)
  const weeks = [...groupBy(over, 'period').keys()].sort()
  const commonest = sumsBy(reply.rows, 'presentation').slice(0, 4)
  const drawn = commonest.map(([id]) => {
    const byWeek = groupBy(groupBy(reply.rows, 'presentation').get(id) ?? [], 'period')
    return { label: labelIn(reply, 'presentation', id), points: weeks.map((week) => sumOf(byWeek.get(week) ?? [])) }
  })
  const says = `${reply.title}, by week. Most: ${drawn.map(({ label }) => label).join(', ')}. The table has the figures.`
  const key = drawn.map(
    ({ label }, at) =>
      html`<li>
        <svg class="key" viewBox="0 0 28 8" aria-hidden="true">
          <line class="line line-${at}" x1="0" x2="28" y1="4" y2="4"></line></svg
        >${label}
      </li>`,
  )
  return html`${lines(drawn, weeks.map(mondayOf), says, reply.invented)}
    <ul class="keys">
      ${key}
    </ul>
    ${pivot(reply, { rows: 'presentation', columns: 'period', mostRows: 8, mostColumns: 8 })}`
}

/** One category as bars, with the share of each. */
export const asBars = (reply: InsightReply, list: string, most: number) => {
  const whole = sumOf(reply.rows)
  const all = sumsBy(reply.rows, list)
    .slice(0, most)
    .map(([id, sum]): Bar => {
      const part = share(sum, whole)
      return { id, label: labelIn(reply, list, id), sum, note: part === null ? '' : `${part}%` }
    })
  const says = `${reply.title}: ${all.map(({ label, sum }) => `${label} ${words(sum)}`).join(', ')}.`
  return all.length === 0 ? html`<p class="note">Nothing in these weeks.</p>` : bars(all, says, reply.invented)
}

/** The hours of the week. */
export const week = (reply: InsightReply) => {
  const byDay = groupBy(reply.rows, 'weekday')
  const days = weekdays.map((day) => {
    const byHour = groupBy(byDay.get(day) ?? [], 'hour')
    return { label: labelIn(reply, 'weekday', day), hours: hours.map((hour): Sum => sumOf(byHour.get(hour) ?? [])) }
  })
  const all = days.flatMap(({ label, hours: figures }) => figures.map((sum, hour) => ({ label, hour, sum })))
  const busiest = all.reduce((most, each) => (each.sum.count > most.sum.count ? each : most))
  const says = `${reply.title}. Busiest: ${busiest.label}, ${busiest.hour}:00, ${words(busiest.sum)}.`
  const bands = html`<div class="scroll" tabindex="0" role="region" aria-label=${`${reply.title}, table`}>
    <table>
      <thead>
        <tr>
          <td></td>
          ${[0, 4, 8, 12, 16, 20].map((hour) => html`<th scope="col">${labelIn(reply, 'hour', hours[hour]!)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${days.map(
          ({ label, hours: figures }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${[0, 4, 8, 12, 16, 20].map((from) => {
                const part = figures.slice(from, from + 4)
                const count = part.reduce((sum, each) => sum + each.count, 0)
                return html`<td>${words({ count, open: part.some(({ open }) => open) })}</td>`
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
  return html`${heatMap(days, says, reply.invented)}
    <p class="note">
      Darker is more. Hatched: too few to say. Each column of the table is the four hours from its time.
    </p>
    ${bands}`
}

export type KeyFigure = { readonly label: string; readonly figure: string; readonly note: string }

type Known = Readonly<Record<string, InsightReply | undefined>>

const rowsWhere = (reply: InsightReply | undefined, list: string, ids: readonly string[]) =>
  reply?.rows.filter(({ categories }) => ids.includes(categories[list] ?? '')) ?? []

/** Those who would have waited and were sent to 999 or A&E count as much as those who were kept from it. */
export const keyFigures = (known: Known): KeyFigure[] => {
  const residents = sumOf(rowsWhere(known.dispositions, 'audience', ['resident']))
  const answers = known.dispositions ? sumOf(known.dispositions.rows) : nothing
  const begun = known.starts ? sumOf(known.starts.rows) : nothing
  const unsure = sumOf(rowsWhere(known.doubts, 'doubt', ['not-sure']))
  const waiting = rowsWhere(known.otherwise, 'would-have-gone', ['nothing', 'pharmacy', 'gp'])
  const raised = sumOf(
    waiting.filter(({ categories }) => ['call-999', 'emergency-department'].includes(categories.disposition ?? '')),
  )
  const changed = sumOf(rowsWhere(known.actions, 'action', ['staff-changed']))
  const part = share(unsure, answers)
  return [
    { label: 'Answers given to residents', figure: words(residents), note: 'sensitive topics apart' },
    { label: 'Raised to 999 or A&E, and would have waited', figure: words(raised), note: 'of those who told us' },
    {
      label: '"Not sure" to at least one sign',
      figure: part === null ? '–' : `${part}%`,
      note: `${words(unsure)} of ${words(answers)}`,
    },
    { label: 'Conversations begun', figure: words(begun), note: 'those left half-way and sensitive ones too' },
    { label: 'Changed by staff', figure: words(changed), note: 'answers' },
  ]
}
