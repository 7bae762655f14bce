import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Id } from './id.ts'

/** Where a fact or rule comes from. `seen: false` marks general knowledge: never cited as if a page said it. */
export const Source = z.strictObject({
  id: Id,
  title: z.string().min(3),
  publisher: z.string().nullable().default(null),
  url: z.url().nullable(),
  dated: IsoDate.nullable(),
  seen: z.boolean(),
  licence: z.string().nullable().default(null),
})
export type Source = z.infer<typeof Source>
