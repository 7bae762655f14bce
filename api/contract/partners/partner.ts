import { z } from '@hono/zod-openapi'

/** A site that carries the widget, as anyone may know it: whom to tell when the advice is wrong; null: nobody yet. */
export const PartnerView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    safetyContact: z
      .strictObject({ role: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
      .nullable(),
    demonstration: z.boolean(),
    safety: z.string(),
  })
  .openapi('Partner')
export type PartnerView = z.infer<typeof PartnerView>
