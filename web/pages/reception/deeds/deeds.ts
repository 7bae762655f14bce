import type { Deeds } from '../lib/page.ts'
import { findServices } from '../lib/desk.ts'
import { makeCode, openCode } from '../leaving/handover.ts'
import { checking } from './checking.ts'
import { callers, outcomes } from './ending.ts'
import type { Hands } from './hands.ts'
import { recording } from './recording.ts'
import { setting } from './setting.ts'
import { typing } from './typing.ts'

/** Everything that can be done here, by key or by button alike. */
export const deedsOf = (hands: Hands): Deeds => ({
  ...typing(hands),
  ...checking(hands),
  ...recording(hands),
  ...outcomes(hands),
  ...callers(hands),
  ...setting(hands),
  find: (words) => {
    const { caller, practice } = hands.state()
    void findServices(words, caller.conversation.place || (practice?.postcode ?? '')).then((found) =>
      hands.set({ found }),
    )
  },
  makeCode: () => void makeCode(hands.state().caller),
  openCode: (code) =>
    void openCode(hands.state().caller, code).then((opened) => {
      if (opened) hands.set({ panel: null, suggestions: [] }, '#reached, #asked, #about')
    }),
})
