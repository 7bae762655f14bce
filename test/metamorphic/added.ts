import { besideJoke } from './changes/joke.ts'
import { preambles } from './changes/long-preamble.ts'
import { besidePlayedDown } from './changes/played-down.ts'
import { besideSmallTalk } from './changes/small-talk.ts'

/** Everything that changes put beside a message, apart from other cases. */
export const added: readonly string[] = [...besideJoke, ...besidePlayedDown, ...besideSmallTalk, ...preambles]
