import { html, nothing } from 'lit'
import { isEmergency, type Turn } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'
import { answer } from '../answer/answer.ts'
import { emergency } from '../answer/emergency.ts'
import { safetyLine } from '../emergency-signs/emergency-signs.ts'
import { icon } from '../icon/icon.ts'
import { questionView } from '../question/question.ts'
import { understood } from '../told/told.ts'
import { inEnglish } from './own.ts'

const more = (view: View) => (event: SubmitEvent) => {
  event.preventDefault()
  const message = String(new FormData(event.target as HTMLFormElement).get('more') ?? '').trim()
  if (message) view.conversation.say(message)
}

/** Free words stay possible at every step. */
const addWords = (view: View, { reply: { step: now } }: Turn) => html`
  <details class="fold no-print" ?open=${now.kind === 'ask' && now.question.kind === 'choose-one'}>
    <summary>${icon('right', 'turn flip')}${view.t('more')}</summary>
    <form class="row ask" @submit=${more(view)}>
      <input class="field" name="more" aria-label=${view.t('more')} maxlength="2000" autocomplete="off" />
      <button class="btn">${view.t('add')}</button>
    </form>
  </details>
`

const moves = ({ t, conversation }: View) => html`
  <div class="row apart no-print">
    <button class="btn quiet" type="button" @click=${() => conversation.back()}>
      ${icon('back', 'flip')}${t('back')}
    </button>
    <button class="btn quiet" type="button" @click=${() => conversation.restart()}>${t('again')}</button>
  </div>
`

const step = (view: View, turn: Turn) => {
  const { step: now } = turn.reply
  switch (now.kind) {
    case 'ask':
      return html`${understood(view, turn)}
      ${view.own ? html`<p class="small" lang=${view.language} dir="auto">${view.own.t('questions-english')}</p>` : nothing}
      ${questionView(view, now.question)}`
    case 'reach':
      return isEmergency(turn) ? emergency(view, turn, now) : answer(view, turn, now)
    case 'inform':
      return view.extras?.inform(view, now)
    default:
      return now satisfies never
  }
}

/** A language was heard that we cannot write in: 111 can. */
const interpreter = ({ reply: { detected } }: Turn) =>
  detected.interpreter ? html`<p class="told"><span>${detected.interpreter}</span></p>` : nothing

/** Nothing more is offered to somebody who has to call 999. */
const afterwards = (view: View, turn: Turn) => {
  const { step: now } = turn.reply
  return now.kind === 'reach' && !isEmergency(turn) ? view.extras?.after(view, now) : nothing
}

/** The person's words, then one question or one answer, then the ways on. */
export const turnView = (view: View, turn: Turn) => html`
  ${inEnglish(view, html`${view.extras?.notes(view, turn)} ${step({ ...view, t: view.english }, turn)} ${interpreter(turn)}`)}
  ${afterwards(view, turn)}
  <div class="tail">
    ${addWords(view, turn)} ${turn.reply.step.kind === 'reach' ? view.extras?.wrong(view) : nothing} ${moves(view)}
  </div>
  ${view.own ? safetyLine(view.own.t('safety')) : nothing} ${inEnglish(view, safetyLine(turn.reply.safety))}
`
