import { confirmedMonths } from '../../../knowledge/schema/closed-lists.ts'
import type { TruthReply } from '../../contract/pages/truth.ts'

type Say = (key: string, blanks?: Readonly<Record<string, string>>) => string

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const number = (count: number): string => count.toLocaleString('en-GB')

const date = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

const paragraph = (text: string): string => `<p>${escape(text)}</p>`
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`
const section = (heading: string, ...inside: readonly string[]): string =>
  `<section><h2>${escape(heading)}</h2>${inside.join('')}</section>`

type Row = readonly [string, ...number[]]

/** A table that a screen reader can walk: a caption, headings of columns and rows; it scrolls by itself when narrow. */
const table = (caption: string, heads: readonly string[], rows: readonly Row[], total = ''): string => {
  const head = heads.map((each) => `<th scope="col">${escape(each)}</th>`).join('')
  const body = rows.map(
    ([label, ...counts]) =>
      `<tr${label === total ? ' class="total"' : ''}><th scope="row">${escape(label)}</th>${counts.map((count) => `<td>${number(count)}</td>`).join('')}</tr>`,
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escape(caption)}"><table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

const services = ({ services: { listed, forStaff, closed, heldBack } }: TruthReply, say: Say): string => {
  const figures: readonly (readonly [number, string])[] = [
    [listed, 'listed'],
    [forStaff, 'staff'],
    [closed, 'closed'],
    [heldBack, 'held'],
  ]
  const items = figures.map(
    ([count, key]) => `<div><dt>${escape(say(`services.${key}`))}</dt><dd>${number(count)}</dd></div>`,
  )
  return section(say('services'), `<dl>${items.join('')}</dl>`)
}

const facts = ({ facts: kinds, factsHeldBack, words }: TruthReply, say: Say): string => {
  const sum = (state: 'confirmed' | 'pastReview' | 'unconfirmed') => kinds.reduce((all, each) => all + each[state], 0)
  const rows: Row[] = [
    ...kinds.map((each): Row => [each.label, each.confirmed, each.pastReview, each.unconfirmed]),
    [say('facts.all'), sum('confirmed'), sum('pastReview'), sum('unconfirmed')],
  ]
  return section(
    say('facts'),
    paragraph(say('facts.rule', { months: String(confirmedMonths) })),
    table(
      say('facts.caption'),
      [say('facts.kind'), words.confirmed, words.pastReview, words.unconfirmed],
      rows,
      say('facts.all'),
    ),
    factsHeldBack > 0 ? paragraph(say('facts.held', { count: number(factsHeldBack) })) : '',
  )
}

const content = ({ content: kinds, words, doubts }: TruthReply, say: Say): string =>
  section(
    say('content'),
    `<p><strong>${escape(words.signOff)}</strong></p>`,
    table(
      say('content.caption'),
      ['kind', 'all', 'approved', 'not', 'review'].map((key) => say(`content.${key}`)),
      kinds.map(({ label, all, approved, pastReview }): Row => [label, all, approved, all - approved, pastReview]),
    ),
    doubts > 0 ? paragraph(say('doubts', { count: number(doubts) })) : '',
    `<p><a href="/pathways">${escape(say('content.read'))}</a></p>`,
  )

const languages = ({ languages: known }: TruthReply, say: Say): string =>
  known.length === 0
    ? ''
    : section(
        say('languages'),
        `<div class="columns">${list(
          known.map(({ label, checked, of }) =>
            say('languages.checked', { label, checked: number(checked), of: number(of) }),
          ),
        )}</div>`,
        paragraph(say('languages.note')),
      )

const off = ({ switchedOff }: TruthReply, say: Say): string =>
  section(
    say('off'),
    switchedOff.length === 0
      ? paragraph(say('off.none'))
      : list(switchedOff.map(({ what, until }) => say('off.until', { what, date: date(until) }))),
  )

/** `/truth` as a page without script: the same figures as `/v1/truth`. */
export const truthPage = (truth: TruthReply, say: Say): string => {
  const title = escape(say('title'))
  const main = [
    services(truth, say),
    facts(truth, say),
    content(truth, say),
    languages(truth, say),
    off(truth, say),
    section(say('gaps'), list(truth.gaps)),
  ].join('')
  const version = escape(say('version', { version: truth.knowledge, address: '\n' })).replace(
    '\n',
    '<a href="/v1/truth">/v1/truth</a>',
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/services.css"><link rel="stylesheet" href="/truth.css"></head><body><main><h1>${title}</h1><p class="lead">${escape(say('lead', { date: date(truth.on) }))}</p><p class="warning">${escape(say('unapproved'))}</p>${main}</main><footer><p>${escape(say('safety'))}</p><p class="soft">${version}</p><p><a href="/">${escape(say('back'))}</a></p></footer></body></html>`
}
