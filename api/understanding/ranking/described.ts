import type { Hearing } from '../hear.ts'

/** From how many words, and how many denials and numbers among them, a message is told like a case. */
export type ToldLikeACase = { readonly words: number; readonly details: number }

/**
 * Whether a message is told like a case: at length, with what is denied and measured. A receptionist's note, a letter and
 * a careful e-mail name every emergency there is, mostly to say that it is not there.
 */
export const isDescribed = ({ words, details }: ToldLikeACase, { scene: { tokens, cues } }: Hearing): boolean => {
  if (tokens.length < words) return false
  const denials = [...cues.values()].flat().filter(({ kind, reach }) => kind === 'negation' && reach !== 'before')
  return denials.length + tokens.filter(({ value }) => value !== null).length >= details
}
