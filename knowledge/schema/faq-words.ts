import { z } from 'zod'

const word = z.string().regex(/^[\p{Ll}\p{N}]+$/u, 'one word in lower case, without apostrophes')

/** How questions are compared with the curated ones. `knowledge/faq-words.yaml`. */
export const FaqWords = z.strictObject({
  /** Words that stand in every question and say nothing of it. */
  small: z.array(word),
  /** Words that mean the same here: each list is one word to the search. */
  same: z.array(z.array(word).min(2)),
  /** What a message begins with that asks something. */
  begins: z.array(z.string()),
  /** Words about what every card shows anyway; a service is not looked for by them. */
  onEveryCard: z.array(word),
  /** The share of a question's weight that must be in an answer for it to be given, 0 to 1. Measured: see the README. */
  sureFrom: z.number().min(0).max(1),
  /** The same, where the question names an illness that somebody may have. */
  certainFrom: z.number().min(0).max(1),
})
export type FaqWords = z.infer<typeof FaqWords>
