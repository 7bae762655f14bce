import { z } from '@hono/zod-openapi'
import { IsoDate } from '../../../knowledge/schema/date.ts'

/** What a staff page needs before anyone rings: one request, nothing about a person in it. */
export const DeskReply = z
  .strictObject({
    knowledge: z.string(),
    /** Europe/London. */
    at: z.string(),
    /** Complaints for the type-ahead, with other words for each. */
    presentations: z.array(z.strictObject({ id: z.string(), name: z.string(), also: z.array(z.string()) })),
    /** The commonest complaints, commonest first. */
    common: z.array(z.strictObject({ label: z.string(), presentation: z.string() })),
    /** Practices by ODS code, with their public number. */
    practices: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        phone: z.string().nullable(),
        postcode: z.string().nullable(),
      }),
    ),
    /** What has newer dates in the knowledge, newest first. */
    changes: z.array(z.strictObject({ on: IsoDate, text: z.string() })),
    safety: z.string(),
  })
  .openapi('Desk')
export type DeskReply = z.infer<typeof DeskReply>
