import { z } from 'zod'

/** Words that a person reads. Never a phone number or web address: those are facts of a service, linked to it. */
export const Sentence = z
  .string()
  .min(2)
  .max(400)
  .refine((text) => text === text.trim(), 'remove the space at either end')
export type Sentence = z.infer<typeof Sentence>

/** The same thing said to a resident and to staff. Staff wording falls back to the resident's. */
export const Spoken = z.strictObject({ resident: Sentence, staff: Sentence.optional() })
export type Spoken = z.infer<typeof Spoken>
