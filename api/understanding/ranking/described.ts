import type { Hearing } from '../hear.ts'
import { asideIn } from './aside.ts'
import type { Token } from '../words/token.ts'

/** From how many words, and how many denials and numbers among them, a message is told like a case. */
export type ToldLikeACase = { readonly words: number; readonly details: number }

/** A long preamble before a few plain words makes no case. */
const mostWordsADetail = 16

/** What is measured of people is smaller; a telephone number makes no case. */
const mostMeasured = 500

const isMeasure = ({ value, word }: Token): boolean => value !== null && value <= mostMeasured && !/^0\d/.test(word)

/**
 * Whether a message is told like a case: at length, with what is denied and measured. A receptionist's note, a letter and
 * a careful e-mail name every emergency there is, mostly to say that it is not there.
 */
export const isDescribed = ({ words, details }: ToldLikeACase, { scene, mentions }: Hearing): boolean => {
  const { tokens, cues } = scene
  if (tokens.length < words) return false
  const aside = asideIn({ scene, mentions })
  const denials = [...cues.values()]
    .flat()
    .filter(({ kind, reach, start }) => kind === 'negation' && reach !== 'before' && !aside.has(start))
  const told = denials.length + tokens.filter((token, at) => isMeasure(token) && !aside.has(at)).length
  return told >= details && told * mostWordsADetail >= tokens.length
}
