import type { Lexis } from '../lexis.ts'
import { isLoose } from '../context/mention.ts'
import type { Hearing } from '../hear.ts'
import { stemOf } from '../words/vocabulary.ts'

/** A denial takes its next few words out of what the message is like: "no fever" is not about fever. */
const deniedWords = 3

const deniedIn = ({ scene: { tokens, cues } }: Hearing): ReadonlySet<number> => {
  const denied = new Set<number>()
  for (const { kind, reach, end } of [...cues.values()].flat()) {
    if (kind !== 'negation' || reach === 'before') continue
    const { clause } = tokens[end - 1]!
    for (let at = end; at < end + deniedWords && tokens[at]?.clause === clause; at++) denied.add(at)
  }
  return denied
}

/** Tokens from `start` up to, not including, `end`, but for those `without`. */
export type Stretch = { readonly start: number; readonly end: number; readonly without?: ReadonlySet<number> }

/**
 * What the ranking looks at: word stems, `{classes}`, and the presentations (`p:`) and findings (`f:`) named.
 * All of it can be read in the trained file.
 */
export const featuresOf = (
  lexis: Pick<Lexis, 'vocabulary' | 'classNames'>,
  hearing: Hearing,
  { start: first, end: last, without }: Stretch = { start: 0, end: Infinity },
): Set<string> => {
  const denied = deniedIn(hearing)
  const features = new Set<string>()
  const outside = (at: number) => at < first || at >= last || denied.has(at) || without?.has(at) === true
  hearing.scene.tokens.forEach(({ word, value, filler }, at) => {
    if (value === null && !filler && !outside(at)) features.add(stemOf(lexis.vocabulary, word))
  })
  hearing.classes.forEach((spans, at) => {
    for (const { symbol } of outside(at) ? [] : spans) features.add(lexis.classNames.get(symbol) ?? '')
  })
  for (const mention of hearing.mentions) {
    const { target } = mention.phrase
    if (outside(mention.start)) continue
    if (target.kind === 'pathway') features.add(`${isLoose(mention) ? 'p~' : 'p'}:${target.id}`)
    if (target.kind === 'finding') features.add(`f:${target.id}`)
  }
  return features
}
