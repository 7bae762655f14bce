import { z } from 'zod'

const Said = z.array(z.string().regex(/^[a-z0-9&' -]+$/)).min(1)

/** Other words for what the directory holds, lower case. */
export const DirectoryWords = z.strictObject({
  /** What people say, and the words of the directory that it stands for: a service with all the words of any of these. */
  synonyms: z.array(z.strictObject({ say: Said, means: Said })),
  /** Words that ask for a time of day rather than a kind of service: open at that time today. */
  times: z.array(z.strictObject({ say: Said, openAt: z.iso.time({ precision: -1 }) })),
  /** Words that ask for what is open at this moment. */
  now: Said,
})
export type DirectoryWords = z.infer<typeof DirectoryWords>
