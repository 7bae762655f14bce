import type { Deeds } from '../lib/page.ts'
import type { Hands } from './hands.ts'
import type { Caller } from '../lib/caller.ts'

/** Callers at most: two lines, the desk, and one to spare. */
const mostCallers = 4

/** How it ended, and whether the person stands here. */
export const outcomes = ({ state }: Hands): Pick<Deeds, 'outcome' | 'atDesk'> => ({
  outcome: (outcome) => {
    const { caller } = state()
    if (caller.reach || outcome === 'cut-off') caller.set({ outcome: caller.outcome === outcome ? null : outcome })
  },
  atDesk: () => state().caller.set({ atDesk: !state().caller.atDesk }),
})

/** Who is on the line. */
export const callers = ({
  state,
  set,
  newCaller,
  suggest,
}: Hands): Pick<Deeds, 'newCaller' | 'show' | 'nextCaller' | 'finish'> => {
  const show = (index: number) => {
    const caller = state().callers[index]
    if (caller)
      set(
        {
          caller,
          suggestions: caller.conversation.turn ? [] : suggest(caller.typed),
          suggested: -1,
          said: '',
          byHand: null,
        },
        '#reached, #asked, #about',
      )
  }
  const replace = (callers: readonly Caller[], caller: Caller) =>
    set({ callers, caller, suggestions: suggest(''), suggested: -1, said: '', byHand: null, found: null }, '#line')
  return {
    newCaller: () => {
      const { callers } = state()
      const caller = newCaller()
      if (callers.length < mostCallers) replace([...callers, caller], caller)
    },
    show,
    nextCaller: () => show((state().callers.indexOf(state().caller) + 1) % state().callers.length),
    finish: () => {
      const { callers, caller } = state()
      const left = callers.filter((each) => each !== caller)
      const next = left[0] ?? newCaller()
      replace(left.length > 0 ? left : [next], next)
    },
  }
}
