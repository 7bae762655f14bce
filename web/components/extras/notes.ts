import { html, nothing } from 'lit'
import { dateIn } from '../../lib/date.ts'
import type { Turn } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'

const note = (words: string) => html`<p class="told small"><span>${words}</span></p>`

/** Where an answer comes from, when it is not the usual place: worked out in the page, or told on another screen. */
export const notes = ({ t, language, conversation: { reported } }: View, { here }: Turn) => html`
  ${reported ? note(t('carry-on-reported', { date: dateIn(language, reported.madeOn) })) : nothing}
  ${reported?.unknown ? note(t('carry-on-unknown')) : nothing}
  ${reported?.askAgain ? note(t('carry-on-again')) : nothing} ${here ? note(t('worked-out-here')) : nothing}
`
