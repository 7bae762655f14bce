import { z } from 'zod'
import { Sex } from './age.ts'

/** A word or phrase that tells an age, in years, both ends included. */
export const AgeWords = z.strictObject({
  min: z.number().min(0).max(120),
  max: z.number().min(0).max(120),
  /** "The baby": where a pregnancy is told it means the unborn one, and tells nobody's age. */
  mayBeUnborn: z.boolean().default(false),
  words: z.array(z.string().min(1)).min(1),
})
export type AgeWords = z.infer<typeof AgeWords>

/** Words about people: how old, which sex, who is asking. */
export const PeopleWords = z.strictObject({
  ages: z.array(AgeWords).default([]),
  /** "years old", "yo", "aged": what turns a number into an age. */
  ageUnits: z.array(z.string()).default([]),
  ageBefore: z.array(z.string()).default([]),
  /** Units that say "old" by themselves: yo. */
  olderUnits: z.array(z.string()).default([]),
  /** Small words between a person and their age: is, only. */
  beforeAge: z.array(z.string()).default([]),
  /** im, hes: a number after them is an age unless something is counted. */
  ageOpeners: z.array(z.string()).default([]),
  /** "mum of 82" is an age, "mum of 2" is not: words before an age of at least so many years. */
  of: z.strictObject({ words: z.array(z.string()), atLeast: z.number() }).default({ words: [], atLeast: 0 }),
  /** nearly, almost: a little less. */
  almost: z.array(z.string()).default([]),
  /** "was 12": an age long ago. */
  wasWords: z.array(z.string()).default([]),
  /** Words after a number that is no age: times, tablets, ago. */
  notAge: z.array(z.string()).default([]),
  /** Added to a decade word ("eighties") to tell which part of it. */
  decades: z.array(AgeWords).default([]),
  sexes: z.array(z.strictObject({ sex: Sex, words: z.array(z.string().min(1)) })).default([]),
  /** People an age may follow, whose words tell neither age nor sex. */
  persons: z.array(z.string()).default([]),
  /** Pronouns: tell the sex of the ill person only when nobody says "I". */
  pronouns: z.array(z.strictObject({ sex: Sex, words: z.array(z.string().min(1)) })).default([]),
  /** im, am: the words after tell of the asker. */
  ofSelf: z.array(z.string()).default([]),
  /** my, our: a person after them is somebody else. */
  possessive: z.array(z.string()).default([]),
  /** Words of the asker's own body: "i", "my". */
  self: z.array(z.string()).default([]),
  asking: z
    .array(
      z.strictObject({
        asking: z.enum(['self', 'with-them', 'not-with-them', 'staff']),
        /** Counts only where somebody else is told of: "im at work" alone says nothing of who is ill. */
        ofOthers: z.boolean().default(false),
        say: z.array(z.string()),
      }),
    )
    .default([]),
})
export type PeopleWords = z.infer<typeof PeopleWords>
