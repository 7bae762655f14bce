import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Interval } from './opening-hours.ts'

/** England's bank holidays, and the days whose hours are unknown anyway. Outside `from`..`to` opening is "ring to check". */
export const Calendar = z.strictObject({
  from: IsoDate,
  to: IsoDate,
  bankHolidays: z.array(z.strictObject({ date: IsoDate, name: z.string() })),
  hoursUnknown: z.array(z.strictObject({ date: IsoDate, name: z.string() })),
  /** When most places are shut: hours that are not known are not worth ringing for. */
  night: Interval.optional(),
})
export type Calendar = z.infer<typeof Calendar>
