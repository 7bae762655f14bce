import type { Change } from './change.ts'
import { capitals } from './changes/capitals.ts'
import { contactInside } from './changes/contact-inside.ts'
import { factsReordered } from './changes/facts-reordered.ts'
import { joke } from './changes/joke.ts'
import { longPreamble } from './changes/long-preamble.ts'
import { noPunctuation } from './changes/no-punctuation.ts'
import { playedDown } from './changes/played-down.ts'
import { smallTalk } from './changes/small-talk.ts'
import { thirdPerson } from './changes/third-person.ts'
import { twoComplaints } from './changes/two-complaints.ts'
import { txtSpeak } from './changes/txt-speak.ts'
import { typos } from './changes/typos.ts'

/** Every way of saying the same, given harmless messages to say beside it. */
export const changesWith = (harmless: readonly string[]): readonly Change[] => [
  typos,
  capitals,
  noPunctuation,
  txtSpeak,
  thirdPerson,
  playedDown,
  joke,
  smallTalk,
  contactInside,
  factsReordered,
  longPreamble,
  twoComplaints(harmless),
]
