import { z } from 'zod'

/** A BCP 47 tag: language, and script where it is not the usual one. */
export const Tag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)

/** A language, the script that gives it away, and everyday words of it that English does not have. */
export const LanguageMarkers = z.strictObject({
  code: Tag,
  /** Unicode script names; empty for Latin script. */
  scripts: z.array(z.string()).default([]),
  /** Letters only this language of the script uses. */
  letters: z.string().default(''),
  markers: z.array(z.string().min(1)).default([]),
})
export type LanguageMarkers = z.infer<typeof LanguageMarkers>
