import type { Lexis } from '../lexis.ts'
import { contextOf } from '../context/judge.ts'
import type { Mention } from '../context/mention.ts'
import type { Hearing } from '../hear.ts'
import type { HeardFinding } from '../understanding.ts'
import type { Duration } from './durations.ts'

/** "no fever": what is denied has not lasted. */
const isDenied = (lexis: Lexis, hearing: Hearing, mention: Mention): boolean => {
  const context = contextOf(hearing.scene, lexis.sets, mention)
  return context === 'negated' || context === 'figurative' || context === 'past'
}

/** The longest time told in a sentence that names one of these, or the only one of the message. */
const daysOf = (
  lexis: Lexis,
  hearing: Hearing,
  durations: readonly Duration[],
  about: readonly string[],
): Duration | null => {
  const { tokens } = hearing.scene
  const sentences = new Set(
    hearing.mentions.flatMap((mention) => {
      const { target } = mention.phrase
      const named = (target.kind === 'pathway' || target.kind === 'finding') && about.includes(target.id)
      return named && !isDenied(lexis, hearing, mention) ? [tokens[mention.start]!.sentence] : []
    }),
  )
  if (sentences.size === 0) return null
  const beside = durations.filter(({ start }) => durations.length === 1 || sentences.has(tokens[start]!.sentence))
  return beside.reduce<Duration | null>(
    (longest, one) => (longest === null || one.days > longest.days ? one : longest),
    null,
  )
}

/** What the time told makes of findings about how long it has lasted: so, not so, or unknown (left out). */
export const lastingIn = (
  lexis: Lexis,
  message: string,
  hearing: Hearing,
  durations: readonly Duration[],
): readonly HeardFinding[] => {
  if (durations.length === 0) return []
  const { tokens } = hearing.scene
  return lexis.lasting.flatMap(({ finding, about, moreThanDays }) => {
    const told = daysOf(lexis, hearing, durations, about)
    if (told === null) return []
    const span = { start: tokens[told.start]!.start, end: tokens[told.end - 1]!.end }
    const long = told.days > moreThanDays
    const words = message.slice(span.start, span.end)
    return [
      {
        finding,
        state: long ? ('present' as const) : ('absent' as const),
        context: long ? ('now' as const) : ('negated' as const),
        words,
        span,
      },
    ]
  })
}
