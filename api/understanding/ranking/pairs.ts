import type { Lexis } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import { stemOf } from '../words/vocabulary.ts'
import { featuresOf, type Stretch } from './features.ts'

/** Stands for any number in a pair. */
const number = '#'

const everywhere: Stretch = { start: 0, end: Infinity }

/**
 * What a message is compared by as a whole: its words, classes and what is named, and two words said one after the
 * other in one breath, by their stems: "cant breath", "no pain". Small words and denials count in a pair: what is told
 * often hangs on them.
 */
export const featuresAndPairsOf = (
  lexis: Pick<Lexis, 'vocabulary' | 'classNames'>,
  hearing: Hearing,
  stretch = everywhere,
  alone: ReadonlySet<string> = featuresOf(lexis, hearing, stretch),
): Set<string> => {
  const { start, end, without } = stretch
  const features = new Set(alone)
  let [before, clause] = ['', -1]
  hearing.scene.tokens.slice(start, end).forEach((token, at) => {
    const isIn = without?.has(start + at) !== true
    const stem = token.value === null ? stemOf(lexis.vocabulary, token.word) : number
    if (isIn && before !== '' && token.clause === clause) features.add(`${before} ${stem}`)
    ;[before, clause] = [isIn ? stem : '', token.clause]
  })
  return features
}
