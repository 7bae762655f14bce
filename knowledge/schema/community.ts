import { z } from 'zod'

/** What a shared tablet and the sheets of paper from it count in: days, minutes and seconds. */
export const Community = z
  .strictObject({
    /** Days since the service was last reached after which opening hours are only to be checked. */
    openNowDays: z.number().int().min(0).max(31),
    /** Days after its date when a hand-out says to check before travelling. */
    travelDays: z.number().int().min(1).max(31),
    /** Minutes without a touch or a key after which everything is cleared. */
    idleMinutes: z.number().int().min(1).max(60),
    /** Seconds of warning before that: at least the 20 that WCAG 2.2.1 asks for. */
    warningSeconds: z.number().int().min(20).max(600),
  })
  .refine(({ idleMinutes, warningSeconds }) => warningSeconds < idleMinutes * 60, 'warn for less than the idle time')
export type Community = z.infer<typeof Community>
