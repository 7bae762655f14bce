import { html, type TemplateResult } from 'lit'
import type { InsightReply } from '../../../api/contract/pages/insights.ts'
import { asBars, needs, week } from './panels.ts'
import { pivot } from './table.ts'

/** A table and how it is shown. */
export type Panel = {
  readonly table: string
  readonly wide?: true
  readonly more?: true
  readonly show: (reply: InsightReply) => TemplateResult
}

/** What stands on the page, in this order; `more` is left out of the printed page. */
export const panels: readonly Panel[] = [
  { table: 'needs', show: needs },
  {
    table: 'dispositions',
    show: (reply) =>
      html`${asBars(reply, 'disposition', 14)}${pivot(reply, { rows: 'disposition', columns: 'audience', mostRows: 19 })}`,
  },
  { table: 'hours', wide: true, show: week },
  {
    table: 'otherwise',
    show: (reply) =>
      html`${asBars(reply, 'would-have-gone', 6)}${pivot(reply, { rows: 'would-have-gone', columns: 'disposition', mostColumns: 5 })}`,
  },
  {
    table: 'unmet',
    show: (reply) => html`${asBars(reply, 'reason', 4)}${pivot(reply, { rows: 'neighbourhood', columns: 'reason' })}`,
  },
  {
    table: 'dispositions-by-neighbourhood',
    more: true,
    show: (reply) =>
      html`${asBars(reply, 'neighbourhood', 6)}${pivot(reply, { rows: 'disposition', columns: 'neighbourhood', mostRows: 19 })}`,
  },
  {
    table: 'needs-by-neighbourhood',
    more: true,
    show: (reply) => pivot(reply, { rows: 'presentation', columns: 'neighbourhood' }),
  },
  {
    table: 'destinations',
    more: true,
    show: (reply) =>
      html`${asBars(reply, 'destination', 10)}${pivot(reply, { rows: 'destination', columns: 'neighbourhood' })}`,
  },
  { table: 'visits', more: true, show: (reply) => pivot(reply, { rows: 'service', columns: 'what-happened' }) },
  {
    table: 'helpful',
    more: true,
    show: (reply) => html`${asBars(reply, 'helpful', 2)}${pivot(reply, { rows: 'disposition', columns: 'helpful' })}`,
  },
  { table: 'languages', more: true, show: (reply) => pivot(reply, { rows: 'language', columns: 'audience' }) },
  {
    table: 'refused-emergencies',
    more: true,
    show: (reply) => pivot(reply, { rows: 'disposition', columns: 'period', mostColumns: 4 }),
  },
  {
    table: 'sensitive-topics',
    more: true,
    show: (reply) => pivot(reply, { rows: 'topic', columns: 'period', mostColumns: 4 }),
  },
]

/** Tables that only the key figures need. */
export const others = ['starts', 'doubts', 'actions']
