import { z } from 'zod'

const word = z.string().regex(/^[\p{Ll}\p{N}]+$/u, 'one word in lower case, without apostrophes')

const phrase = z.string().regex(/^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u, 'words in lower case, without apostrophes')

/** How questions are compared with the curated ones. `knowledge/faq-words.yaml`. */
export const FaqWords = z.strictObject({
  /** Words that stand in every question and say nothing of it. */
  small: z.array(word),
  /** Words that mean the same here: each list is one word to the search. */
  same: z.array(z.array(word).min(2)),
  /** Words that together are one thing, by the one word that stands for them; an empty one passes them over. */
  together: z.record(phrase, z.string()),
  /** What a message begins with that asks something. */
  begins: z.array(z.string()),
  /** Words about what every card shows anyway; a service is not looked for by them. */
  onEveryCard: z.array(word),
  /** From which sureness the nearest answer is given as the answer. Measured: see `faqs/README.md`. */
  sureFrom: z.number().min(0),
  /** From which sureness a question is offered as what the person may have meant. */
  nearFrom: z.number().min(0),
  /** How much of a question and a curated one must stand in each other, where a need may be meant; 0 to 1. */
  certainFrom: z.number().min(0).max(1),
})
export type FaqWords = z.infer<typeof FaqWords>

/** Where no words are given, or none are needed. */
export const noFaqWords: FaqWords = {
  small: [],
  same: [],
  together: {},
  begins: [],
  onEveryCard: [],
  sureFrom: 1,
  nearFrom: 1,
  certainFrom: 1,
}
