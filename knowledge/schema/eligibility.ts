import { z } from 'zod'
import { AgeBand, Sex } from './age.ts'
import { Sentence } from './sentence.ts'

/** Whom a service takes. Not known is not a limit, and is said in `say`. */
export const Eligibility = z.strictObject({
  age: AgeBand.optional(),
  sex: Sex.optional(),
  /** Needs a Hillingdon GP or address; shown to others only as "if your GP is in Hillingdon". */
  registration: z.enum(['anyone', 'hillingdon-gp', 'hillingdon-resident', 'own-patients']).default('anyone'),
  say: Sentence.optional(),
})
export type Eligibility = z.infer<typeof Eligibility>
