import { z } from 'zod'
import { Id } from './id.ts'

/** A site that may carry the widget. `safetyContact` null: the page says so, and production refuses to start. */
export const Partner = z.strictObject({
  id: Id,
  name: z.string(),
  /** Origins that may count as this partner; empty: any (the demo partner). */
  origins: z.array(z.url()),
  safetyContact: z
    .strictObject({ role: z.string(), email: z.email().nullable(), phone: z.string().nullable() })
    .nullable(),
  demonstration: z.boolean().default(false),
})
export type Partner = z.infer<typeof Partner>
