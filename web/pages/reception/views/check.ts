import { html, nothing } from 'lit'
import type { Question } from '../../../../api/contract/question.ts'
import { icon } from '../../../components/icon/icon.ts'
import type { Given } from '../lib/given.ts'
import type { Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'
import { takeAway } from './answer/record.ts'
import { told } from './told.ts'
import { aloud, key } from './parts.ts'

type Choice = Extract<Question, { kind: 'choose-any' }>['choices'][number]

const progress = ({ about }: Question) =>
  about <= 1 ? t('last-question') : about === 2 ? t('about-one') : t('about-more', { number: about - 1 })

const spokenChoice = ({ label, hint }: Choice) =>
  html`<span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>`

/** One line to read, its key before it. Ticks for lists; buttons where one press answers. */
type Line = { readonly letter: string; readonly words: unknown; readonly given: Given; readonly on: boolean }

const press = (page: Page, { letter, words, given }: Line) =>
  html`<li>
    <button type="button" class="opt" aria-keyshortcuts=${letter} @click=${() => page.deeds.give(given)}>
      ${key(letter)}${words}
    </button>
  </li>`

const tick = (page: Page, { letter, words, given, on }: Line) =>
  html`<li>
    <label class="opt"
      >${key(letter)}<input type="checkbox" .checked=${on} @change=${() => page.deeds.give(given)} />${words}</label
    >
  </li>`

const line = (page: Page, question: Exclude<Question, { kind: 'about' }>) => {
  const { caller } = page
  const many = question.kind === 'choose-any' && question.choices.length > 1
  const single = question.kind === 'choose-any' && !many
  const one = (each: Line) => (many ? tick(page, each) : press(page, each))
  const plain = (key: string) => html`<span>${t(key)}</span>`
  const { none, unsure } = question
  return html`
    <ol class="keys">
      ${question.choices.map((choice, at) =>
        one({
          letter: String(at + 1),
          words: single ? plain('yes') : spokenChoice(choice),
          given: { kind: 'choice', id: choice.id },
          on: caller.chosen.has(choice.id),
        }),
      )}
    </ol>
    <ul class="keys two">
      ${
        none === null
          ? nothing
          : one({
              letter: '0',
              words: plain(single ? 'no' : 'none'),
              given: { kind: 'none' },
              on: caller.chosen.has(none),
            })
      }
      ${unsure === null ? nothing : one({ letter: 'u', words: plain('unsure'), given: { kind: 'unsure' }, on: caller.isUnsure })}
    </ul>
    ${
      many
        ? html`<button type="button" class="btn main wide" @click=${page.deeds.goOn}>
            ${t('go-on')}<kbd aria-hidden="true">Enter</kbd>
          </button>`
        : nothing
    }
  `
}

const about = (page: Page, question: Extract<Question, { kind: 'about' }>) => {
  const fields = question.fields.map(({ id }) => id)
  const label = fields.length > 1 ? 'about-field' : `about-${fields[0]}`
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    page.deeds.about(String(new FormData(event.target as HTMLFormElement).get('about') ?? ''))
  }
  return html`<form class="stack" novalidate @submit=${submit}>
    <label class="label" for="about">${t(label)}</label>
    <div class="row">
      <input
        class="field"
        type="text"
        id="about"
        name="about"
        maxlength="24"
        autocomplete="off"
        aria-describedby=${page.caller.problem ? 'problem about-note' : 'about-note'}
      />
      <button class="btn main">${t('go-on')}<kbd aria-hidden="true">Enter</kbd></button>
    </div>
    <p class="tiny soft" id="about-note">${t('about-note')}</p>
  </form>`
}

const asked = (page: Page, question: Question) => {
  const signs = question.kind === 'choose-any' && question.choices.length === 1 ? question.choices[0] : undefined
  const text = signs && !question.text.includes(signs.label) ? [question.text, `${signs.label}?`] : [question.text]
  return html`
    <div class="ask" role="group" aria-labelledby="asked">
      <p class="say" id="asked" tabindex="-1">${aloud(text)}</p>
      ${signs?.hint ? html`<p class="soft">${signs.hint}</p>` : nothing}
      ${page.caller.problem ? html`<p class="problem" id="problem" role="alert">${page.caller.problem}</p>` : nothing}
      ${question.kind === 'about' ? about(page, question) : line(page, question)}
    </div>
    <p class="tiny soft">${question.why} ${question.kind === 'choose-any' ? t('read-it') : nothing}</p>
  `
}

const failed = (page: Page) => html`
  <div class="ask">
    <p class="say" id="asked" tabindex="-1">${t('failed')}</p>
    <p class="warn">${t('failed-note')}</p>
    <button type="button" class="btn main" @click=${() => void page.caller.conversation.again()}>${t('again')}</button>
  </div>
`

const ready = () => html`
  <div class="ready">
    <p class="say" id="asked" tabindex="-1">${t('ready')}</p>
    <p class="soft">${t('ready-note')}</p>
  </div>
`

/** What is on show in the middle: a question, what was answered, or how to begin. */
const middle = (page: Page) => {
  const { conversation, question } = page.caller
  if (conversation.failure) return failed(page)
  if (question) return asked(page, question)
  return conversation.turn ? html`<div class="noted">${takeAway(page)}</div>` : ready()
}

/** The second column: what was answered, and one question to read aloud. */
export const checkColumn = (page: Page) => {
  const { conversation, question } = page.caller
  return html`
    <section class="col check" aria-labelledby="check-title" aria-busy=${String(conversation.waiting)}>
      <h2 id="check-title">
        ${t('check')}<span>${conversation.waiting ? t('waiting') : question ? progress(question) : nothing}</span>
      </h2>
      ${page.caller.note && page.panel === null ? html`<p class="warn">${page.caller.note}</p>` : nothing} ${told(page)}
      ${middle(page)}
      ${
        conversation.turns.length > 0
          ? html`<button type="button" class="btn quiet start" aria-keyshortcuts="b" @click=${page.deeds.back}>
              ${icon('back')}<span>${t('back')}</span>${key('b')}
            </button>`
          : nothing
      }
    </section>
  `
}
