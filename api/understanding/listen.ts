import type { Lexis } from './lexis.ts'
import { hear, type Hearing } from './hear.ts'
import { durationsIn, type Duration } from './person/durations.ts'
import { tokenize } from './words/tokenize.ts'
import type { Vocabulary } from './words/vocabulary.ts'
import { yearsIn } from './words/years.ts'

/** What the phrase book hears in a message, and the lengths of time told. */
export type Listening = { readonly hearing: Hearing; readonly times: readonly Duration[] }

/** Cuts a message into words of this vocabulary and reads it with the phrase book. */
export const listen = (lexis: Lexis, message: string, vocabulary: Vocabulary): Listening => {
  const tokens = tokenize(vocabulary, message)
  const times = durationsIn(tokens, lexis.sets)
  const given = Map.groupBy(
    [
      ...times.map(({ start, end }) => ({ start, symbol: lexis.durationClass, end })),
      ...yearsIn(tokens).map((start) => ({ start, symbol: lexis.yearClass, end: start + 1 })),
    ],
    ({ start }) => start,
  )
  return { hearing: hear(lexis, tokens, given), times }
}
