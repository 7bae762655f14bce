import { z } from 'zod'

/** One sentence in another language, with what it was made from, by whom, and whether a native speaker has checked it. */
const Translated = z.strictObject({
  say: z.string().min(1),
  /** The hash of the English sentence it was made from: when the English changes, this one is no longer shown. */
  of: z.string().regex(/^[0-9a-f]{8}$/, 'write the hash of the English sentence: 8 of 0-9 and a-f'),
  by: z.string(),
  /** Null until a named native speaker has checked it. */
  checked: z.strictObject({ by: z.string(), on: z.string() }).nullable(),
})
export type Translated = z.infer<typeof Translated>

/** `knowledge/wording/<language>/translation.yaml`: sentences of `wording/en` and `dispositions.yaml` by key. */
export const Translation = z.strictObject({
  language: z.string(),
  words: z.record(z.string(), Translated),
})
