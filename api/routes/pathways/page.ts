import type { CareAnswer, CareCard, CareLine } from '../../proof/draw/care-card.ts'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const shell = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)} · care cards</title><link rel="stylesheet" href="/docs.css"><link rel="stylesheet" href="/pathways.css"></head><body><a class="skip" href="#main">Skip to the content</a><main id="main"><h1>${escape(title)}</h1><p>Demonstration content, not clinically approved. For review beside its sources. <a href="/truth">What we know, and what we do not</a></p>${main}</main></body></html>`

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const section = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${heading}</h2>${list(items)}`

const links = (cards: readonly CareCard[]): readonly string[] =>
  cards
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
    .map(({ id, title, assurance }) => {
      const state = assurance.assuredOn ? `assured ${assurance.assuredOn}` : 'not assured'
      return `<a href="/pathways/${id}">${escape(title)}</a> (${state})`
    })

/** Every care card by name. */
export const indexPage = (pathways: readonly CareCard[], redFlags: readonly CareCard[]): string =>
  shell(
    'Care cards',
    [
      section('Health', links(pathways.filter(({ kind }) => kind === 'health'))),
      section('Practical needs', links(pathways.filter(({ kind }) => kind === 'practical'))),
      section('Red flags: watched in every message', links(redFlags)),
    ].join(''),
  )

const citation = ({ source, place, doubt }: CareLine, id: string): string => {
  const title = escape(source.title)
  const named = source.url ? `<a href="${escape(source.url)}">${title}</a>` : title
  const seen = source.seen ? '' : ' (not seen in a source)'
  return `<span class="cited"><code>${id}#${place}</code> · ${named}${seen}${doubt ? ` · Doubt: ${escape(doubt)}` : ''}</span>`
}

const lineItem = (line: CareLine, id: string): string => {
  const unless = line.unless.length > 0 ? `, unless “${escape(line.unless.join('” or “'))}”` : ''
  const within = line.within ? ` · within: ${escape(line.within.replace('-', ' '))}` : ''
  const route = line.route ? ` · as: “${escape(line.route)}”` : ''
  return `<strong>${escape(line.who)}</strong>${unless}${within}${route}<br>${escape(line.because)}${citation(line, id)}`
}

const rung = ({ code, headline, lines }: CareAnswer, id: string): string =>
  `<li><div class="answer"><h3>${escape(headline)} <code>${code}</code></h3>${list(lines.map((line) => lineItem(line, id)))}</div></li>`

const assurance = ({ assurance: { draftedOn, assuredOn, assuredBy, reviewBy } }: CareCard): string =>
  `<p>Drafted ${draftedOn} · ${assuredOn ? `assured ${assuredOn} by ${escape(assuredBy ?? '')}` : '<strong>not assured by anybody yet</strong>'} · review by ${reviewBy}</p>`

/** One care card: its answers as a ladder from most to least urgent, then everything a reviewer needs beside it. */
export const cardPage = (card: CareCard): string =>
  shell(
    card.title,
    [
      '<p><a href="/pathways">All care cards</a></p>',
      assurance(card),
      section('Doubts for the clinician', card.assurance.doubts.map(escape)),
      `<h2>Answers, most urgent first: the first line that holds decides</h2><ol class="ladder">${card.answers.map((answer) => rung(answer, card.id)).join('')}</ol>`,
      section('Red flags always asked about here', card.screens.map(escape)),
      section(
        'General signs not asked here',
        card.notRelevant.map(({ label, because }) => `“${escape(label)}”: ${escape(because)}`),
      ),
      section('What to do meanwhile', card.careAdvice.map(escape)),
      section('Get help sooner if', card.safetyNetting.map(escape)),
      section(
        'Examples, all invented, run as tests',
        card.examples.map(({ says, reaches }) => `${escape(says)} → ${escape(reaches)}`),
      ),
    ].join(''),
  )
