import type { Deeds } from '../lib/page.ts'
import type { Hands } from './hands.ts'
import { speakers } from '../views/where.ts'

/** Who speaks, where, whose practice, and how the page behaves. */
export const setting = ({
  state,
  set,
  known,
}: Hands): Pick<Deeds, 'speaker' | 'place' | 'practice' | 'since' | 'training' | 'shortcuts' | 'panel'> => ({
  speaker: (asking) => {
    const { caller } = state()
    const now = speakers.findIndex((each) => each === (caller.conversation.asking ?? null))
    caller.speaker(asking === undefined ? (speakers[(now + 1) % speakers.length] ?? null) : asking)
  },
  place: (place) => {
    const { conversation } = state().caller
    conversation.place = place
    if (conversation.turn) void conversation.move(place)
  },
  practice: (code) => {
    const practice = known()?.practices.find((each) => each.code === code) ?? null
    set({ practice })
    history.replaceState(null, '', practice ? `?practice=${practice.code}` : location.pathname)
  },
  since: (days) => set({ since: days }),
  training: () => set({ training: !state().training }),
  shortcuts: () => set({ shortcuts: !state().shortcuts }),
  panel: (panel) => set({ panel, found: null }, panel === null ? '#reached, #asked, #about' : '#words, #panel-title'),
})
