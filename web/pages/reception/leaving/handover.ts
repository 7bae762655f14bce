import type { HandoverOpened, HandoverReply } from '../../../../api/contract/pages/handover.ts'
import { dateIn } from '../../../lib/date.ts'
import { isReply } from '../../../lib/service/is-reply.ts'
import type { Caller } from '../lib/caller.ts'
import { t } from '../lib/words.ts'

const post = async <Body>(path: string, body: object): Promise<Body | null> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout(3000),
    })
    return response.ok ? ((await response.json()) as Body) : null
  } catch {
    // No code then: the page says so.
    return null
  }
}

/** Asks for a code for the answer on show. */
export const makeCode = async (caller: Caller): Promise<void> => {
  const consultation = caller.conversation.turn?.reply.consultation
  if (consultation === undefined) return
  const made = await post<HandoverReply>('/v1/handover', { consultation, audience: 'reception' })
  const code = made?.code ?? null
  caller.set({ code, note: code === null ? t('code-none') : null })
}

/** Goes on from a code as reported, worked out again. False: it could not be opened, and the caller is told why. */
export const openCode = async (caller: Caller, code: string): Promise<boolean> => {
  const opened = code === '' ? null : await post<HandoverOpened>('/v1/handover/open', { code, audience: 'reception' })
  if (opened === null || !isReply(opened.reply)) {
    caller.set({ problem: t('code-bad') })
    return false
  }
  caller.adopt(opened.reply)
  const note = [t('code-opened', { date: dateIn('en', opened.madeOn) }), opened.askAgain ? t('code-again') : null]
  caller.set({ note: note.filter(Boolean).join(' ') })
  return true
}
