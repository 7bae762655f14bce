import { besideJoke } from './changes/joke.ts'
import { preambles } from './changes/long-preamble.ts'
import { besidePlayedDown } from './changes/played-down.ts'

/** Everything that changes put beside a message, apart from other cases. */
export const added: readonly string[] = [...besideJoke, ...besidePlayedDown, ...preambles]
