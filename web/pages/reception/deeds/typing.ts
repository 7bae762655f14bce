import type { Deeds } from '../lib/page.ts'
import type { Hands } from './hands.ts'

/** Words in, and the nearest match. */
export const typing = ({ state, set, suggest }: Hands): Pick<Deeds, 'typed' | 'send' | 'suggest' | 'choose'> => {
  const send = (words: string) => {
    const { caller } = state()
    caller.set({ typed: words })
    set({ suggestions: [], suggested: -1, said: '', byHand: null })
    void caller.conversation.say(words)
  }
  return {
    typed: (words) => {
      state().caller.set({ typed: words })
      set({ suggestions: suggest(words), suggested: -1 })
    },
    send,
    suggest: (step) => {
      const { suggestions, suggested } = state()
      if (suggestions.length === 0) return
      set({ suggested: Math.max(-1, Math.min(suggestions.length - 1, suggested + step)) })
    },
    // Never instead of what was typed: words may hold an emergency that the name does not.
    choose: ({ name }) => send([state().caller.typed.trim(), name].filter(Boolean).join(', ')),
  }
}
