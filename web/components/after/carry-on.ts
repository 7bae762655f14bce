import { html, nothing } from 'lit'
import { linkWith } from '../../lib/handover.ts'
import { serverTime } from '../../lib/service/server-time.ts'
import type { View } from '../../lib/view.ts'
import { laterIcon } from '../icon/later-icon.ts'

const make = async ({ conversation, set }: View) => {
  const { turn } = conversation
  if (!turn) return
  try {
    const { handoverHere } = await import('../../offline/offline.ts')
    conversation.handover = await handoverHere(turn.reply, serverTime())
  } catch {
    conversation.handover = null
  }
  set(conversation.handover === null ? { copied: 'carry-on-none' } : {})
}

/** A link to go on with on another screen: made only when asked for, and holding no words. */
export const carryOnElsewhere = (view: View) => {
  const { handover } = view.conversation
  return handover === null
    ? html`<button class="btn wide no-print" type="button" @click=${() => void make(view)}>
        ${laterIcon('out')}${view.t('carry-on')}
      </button>`
    : html`<label class="stack no-print">
        <span class="label">${view.t('carry-on-link')}</span>
        <input
          class="field"
          readonly
          .value=${linkWith(handover)}
          @focus=${({ target }: FocusEvent) => (target as HTMLInputElement).select()}
        />
        <span class="small soft">${view.t('carry-on-note')}</span>
      </label>`
}

/** Sensitive topics are carried nowhere. */
export const carryOnFrom = (view: View, sensitive: boolean) => (sensitive ? nothing : carryOnElsewhere(view))
