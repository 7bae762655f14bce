import { html, nothing } from 'lit'
import sentences from 'virtual:page-words/handout'
import { dateIn } from '../../lib/date.ts'
import { wordsOfPage } from '../../lib/words/page-words.ts'
import { directionOf, type Key, type Own, type Words } from '../../lib/wording.ts'
import { signKeys } from '../emergency-signs/emergency-signs.ts'
import { qr } from './qr.ts'
import type { Place, Sheet } from './sheet.ts'

const label = wordsOfPage('handout', sentences)

/** How a sheet is asked for. */
export type Printing = {
  readonly english: Words
  /** The language beside English; null: English alone. */
  readonly own: Own | null
  readonly language: string
  readonly large: boolean
  /** Days after its date when the sheet says to check before travelling. */
  readonly travelDays: number
  /** Where the pages of services are. */
  readonly origin: string
}

const dayMs = 86_400_000
const daysAfter = (at: string, days: number): string =>
  new Date(Date.parse(at.slice(0, 10)) + days * dayMs).toISOString().slice(0, 10)

/** Everywhere in one calendar and one set of digits, so that desk and person read the same date. */
const dates = (language: string) => (language === 'en' ? 'en' : `${language}-u-ca-gregory-nu-latn`)

/** "2.10pm" as the desk reads it; other languages take 24 hours. */
const clock = (at: string): string => {
  const [hour = 0, minute = 0] = at.slice(11, 16).split(':').map(Number)
  return `${hour % 12 || 12}.${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`
}

type Fill = Parameters<typeof label>[1]

const theirs = ({ language }: Printing, words: unknown, look = 'theirs') =>
  html`<span class=${look} lang=${language} dir=${directionOf(language)}>${words}</span>`

/** A label in English and, under it, in the person's language where there is one. */
const both = (printing: Printing, key: string, fill: Fill = {}, ownFill: Fill = fill) => {
  const own = printing.own?.has(`handout.${key}`)
  const said = own?.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(ownFill[name] ?? blank))
  return html`<span>${label(key, fill)}</span> ${said ? theirs(printing, said) : nothing}`
}

const head = (printing: Printing, { at, kind }: Sheet) => {
  const travel = daysAfter(at, printing.travelDays)
  const told = (date: string) => ({ date: dateIn('en', date), time: clock(at) })
  const ownTold = (date: string) => ({ date: dateIn(dates(printing.language), date), time: at.slice(11, 16) })
  return html`<header class="sheet-head">
    <p class="sheet-name">${both(printing, kind === 'answer' ? 'title' : 'situation')}</p>
    <div>
      <p>${both(printing, 'printed', told(at), ownTold(at))}</p>
      <p><b>${both(printing, 'travel', told(travel), ownTold(travel))}</b></p>
    </div>
  </header>`
}

const told = ([first, ...rest]: readonly string[]) =>
  rest.length > 0
    ? html`<p class="when">${first}</p>
        <h2>${rest[0]}</h2>
        ${rest.slice(1).map((words) => html`<p>${words}</p>`)}`
    : html`<h2>${first}</h2>`

const answer = (printing: Printing, { lines, own }: Sheet) => html`
  <div class="told-twice">
    <div>${told(lines)}</div>
    ${printing.own && own.length > 0 ? html`<div lang=${printing.language} dir=${directionOf(printing.language)}>${told(own)}</div>` : nothing}
  </div>
`

const row = (printing: Printing, key: string, words: unknown) =>
  words
    ? html`<div class="fact">
        <dt>${both(printing, key)}</dt>
        <dd>${words}</dd>
      </div>`
    : nothing

const lines = (words: readonly string[]) => words.map((each) => html`<span class="line">${each}</span>`)

const facts = (printing: Printing, { address, opening, access, phones, website, know }: Place) => html`
  <dl>
    ${row(printing, 'phone', phones.length > 0 && lines(phones))} ${row(printing, 'address', address)}
    ${row(printing, 'opening', opening)} ${row(printing, 'access', access)}
    ${row(printing, 'website', website && html`<bdi dir="ltr">${website}</bdi>`)}
    ${row(printing, 'know', know.length > 0 && lines(know))}
  </dl>
`

const placeCard = (printing: Printing, place: Place) => {
  const address = `${printing.origin}/services/${place.id}`
  return html`<section class="sheet-place">
    <div>
      <h3>${place.name}</h3>
      ${facts(printing, place)}
      ${
        place.checkedOn
          ? html`<p class="checked">
              ${both(printing, 'checked', { date: dateIn('en', place.checkedOn) }, { date: dateIn(dates(printing.language), place.checkedOn) })}
            </p>`
          : nothing
      }
    </div>
    <div class="code">
      ${qr(address, `${label('qr')}: ${address}`)}
      <p>${both(printing, 'qr')}</p>
    </div>
  </section>`
}

const list = (printing: Printing, key: string, items: readonly string[], look = '') =>
  items.length > 0
    ? html`<section class="sheet-list ${look}">
        <h3>${both(printing, key)}</h3>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`
    : nothing

const other = (printing: Printing, place: Place) =>
  html`<li class="sheet-other">
    <b>${place.name}</b>
    ${lines([...place.phones.slice(0, 1), place.address, place.website, place.opening].filter((words) => words !== null))}
  </li>`

/** What must never wait for a good translation: the emergency signs, 999, 111 and its interpreter, English beside each. */
const emergency = (printing: Printing, own: Own) => {
  const pair = (key: Key) =>
    html`<span lang=${printing.language} dir=${directionOf(printing.language)}>${own.t(key)}</span>
      <span>${printing.english(key)}</span>`
  return html`<section class="sheet-signs">
    <h3 class="pair-line">${pair('now')}</h3>
    <ul>
      ${signKeys.map((key) => html`<li class="pair-line">${pair(key)}</li>`)}
    </ul>
    ${(['call-999', 'not-sure-call', 'interpreter'] as const).map((key) => html`<p class="pair-line">${pair(key)}</p>`)}
  </section>`
}

const foot = (printing: Printing) => {
  const { own, english } = printing
  const two = (key: Key) => html`<p>${english(key)} ${own ? theirs(printing, own.t(key)) : nothing}</p>`
  return html`<footer class="sheet-foot">
    <p><b>${english('safety')}</b></p>
    <p>${both(printing, 'nothing')}</p>
    ${two('demonstration')} ${own && !own.checked ? two('unchecked') : nothing}
  </footer>`
}

/** One sheet of paper, or more where it does not fit one: the same facts as the screen, in one language or two. */
export const handout = (printing: Printing, sheet: Sheet) => html`
  <article class="sheet ${printing.large ? 'large' : ''} ${printing.own ? 'two' : ''}" lang="en" dir="ltr">
    ${head(printing, sheet)}
    <div class="sheet-box">${answer(printing, sheet)} ${sheet.place ? placeCard(printing, sheet.place) : nothing}</div>
    ${sheet.notices.map((words) => html`<p class="sheet-notice">${words}</p>`)}
    <div class="sheet-columns">
      <div>
        ${list(printing, 'instead', sheet.instead, 'warn')} ${list(printing, 'bring', sheet.bring)}
        ${list(printing, sheet.kind === 'answer' ? 'until' : 'to-do', sheet.until)}
        ${list(printing, 'worse', sheet.worse, 'warn')}
        ${
          sheet.others.length > 0
            ? html`<section class="sheet-list">
                <h3>${both(printing, 'others')}</h3>
                <ul>
                  ${sheet.others.map((place) => other(printing, place))}
                </ul>
              </section>`
            : nothing
        }
      </div>
      ${printing.own ? emergency(printing, printing.own) : nothing}
    </div>
    ${foot(printing)}
  </article>
`
