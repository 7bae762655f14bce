import { z } from 'zod'

/** Ages in years, decimals for babies. `from` is included, `under` is not. */
export const AgeBand = z
  .strictObject({
    from: z.number().min(0).max(130).optional(),
    under: z.number().min(0).max(131).optional(),
    /** Counts only for an age that was told: not for somebody who would not say. */
    told: z.literal(true).optional(),
  })
  .refine((band) => band.from !== undefined || band.under !== undefined, 'give from, under or both')
  .refine((band) => (band.from ?? 0) < (band.under ?? 131), 'from must be below under')
export type AgeBand = z.infer<typeof AgeBand>

/** Sex at birth, as guidance uses it. */
export const Sex = z.enum(['female', 'male'])
export type Sex = z.infer<typeof Sex>
