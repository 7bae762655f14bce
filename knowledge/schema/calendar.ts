import { z } from 'zod'
import { IsoDate } from './date.ts'

/** England's bank holidays, and the days whose hours are unknown anyway. Outside `from`..`to` opening is "ring to check". */
export const Calendar = z.strictObject({
  from: IsoDate,
  to: IsoDate,
  bankHolidays: z.array(z.strictObject({ date: IsoDate, name: z.string() })),
  hoursUnknown: z.array(z.strictObject({ date: IsoDate, name: z.string() })),
})
export type Calendar = z.infer<typeof Calendar>
