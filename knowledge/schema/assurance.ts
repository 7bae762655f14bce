import { z } from 'zod'
import { IsoDate } from './date.ts'

/** Who stands behind a piece of content. `draftedOn` is not `assuredOn`; `assuredBy` names a role, never a person. */
export const Assurance = z.strictObject({
  draftedOn: IsoDate,
  assuredOn: IsoDate.nullable(),
  assuredBy: z.string().nullable(),
  reviewBy: IsoDate,
  /** Doubts for the clinician: disagreements between sources, general knowledge not seen in a source. */
  doubts: z.array(z.string()).default([]),
})
export type Assurance = z.infer<typeof Assurance>
