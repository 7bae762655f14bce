import type { Deeds } from '../lib/page.ts'
import type { Hands } from './hands.ts'
import { recordLine } from '../leaving/record.ts'
import { textMessage } from '../leaving/text-message.ts'
import { namesIn } from '../lib/desk.ts'
import { t } from '../lib/words.ts'

const copy = async ({ set }: Hands, words: string, done: string) => {
  try {
    await navigator.clipboard.writeText(words)
    set({ said: t(done), byHand: null })
  } catch {
    // A browser may refuse: the words are then shown to be copied by hand.
    set({ said: t('copy-failed'), byHand: words }, '.by-hand')
  }
}

/** What leaves the page: copied or printed. */
export const recording = (hands: Hands): Pick<Deeds, 'copyRecord' | 'copyText' | 'print' | 'safe'> => {
  const { state, set } = hands
  const text = () => {
    const { caller, practice } = state()
    if (caller.reach) void copy(hands, textMessage(caller.reach, practice?.name ?? null, new Date()), 'copied-text')
  }
  const paper = () => print()
  /** On sensitive topics nothing is sent or printed before it was asked whether that is safe. */
  const whenSafe = (way: 'text' | 'print') => {
    const { caller } = state()
    if (caller.reach === null) return
    if (!caller.reach.disposition.sensitive || caller.safeToSend === true) return way === 'text' ? text() : paper()
    caller.set({ askSafe: way, safeToSend: null })
    return undefined
  }
  return {
    copyRecord: () => {
      const { caller, training } = state()
      const names = namesIn(hands.known())
      if (caller.conversation.turn)
        void copy(hands, recordLine(caller, { at: new Date(), training, names }), 'copied-record')
    },
    copyText: () => whenSafe('text'),
    print: () => whenSafe('print'),
    safe: (safe) => {
      const { caller } = state()
      const way = caller.askSafe
      caller.set({ askSafe: null, safeToSend: safe })
      if (safe && way === 'text') text()
      else if (safe) setTimeout(paper)
      else set({ said: t('safe-no-note') })
    },
  }
}
