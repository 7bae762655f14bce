import { html, nothing } from 'lit'
import { codeIn } from '../../lib/handover.ts'
import type { View } from '../../lib/view.ts'

const open = async (view: View, code: string) => {
  try {
    const { openHere } = await import('../../offline/offline.ts')
    const handover = await openHere(code, view.language)
    if (handover.kind === 'opened') return view.conversation.resume(handover)
  } catch {
    // Not to be had: said in the same words as a code that cannot be read.
  }
  view.set({ problem: 'carry-on-broken' })
}

/** Somebody told another screen, and came here by its link: nothing is opened before they ask for it. */
export const carryOn = (view: View) => {
  const code = codeIn(location.hash)
  return code === null
    ? nothing
    : html`<button class="btn main wide" type="button" @click=${() => void open(view, code)}>
        ${view.t('carry-on-open')}
      </button>`
}
