import { z } from 'zod'

const Words = z.array(z.string().min(1)).min(1)

/** What an answer in a language model's words is checked against: `knowledge/wording-checks.yaml`. */
export const WordingChecks = z.strictObject({
  /** How much of a sentence must be words of the passages it cites, small words left out: 0 to 1. */
  grounded: z.number().min(0).max(1),
  /** Small words and courtesies that may stand in any sentence. */
  glue: Words,
  /** Words that are facts: they must stand in a cited passage. */
  facts: Words,
  /** Words that make light of being ill: never in an answer. */
  softens: Words,
  /** Units and forms of medicines: with a number beside them, a dose. */
  doses: Words,
  /** Words that deny. */
  denials: Words,
})
export type WordingChecks = z.infer<typeof WordingChecks>
