import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Sentence } from './sentence.ts'

/** `09:00-18:30` in London local time; `20:00-02:00` runs past midnight; `00:00-24:00` is the whole day. */
export const Interval = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write it as 09:00-18:30')
export type Interval = z.infer<typeof Interval>

const day = z.array(Interval)
export const Week = z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
export type Week = z.infer<typeof Week>

/** When a service is open. Unknown is a kind of its own, never an empty week. */
export const OpeningHours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({
    kind: z.literal('weekly'),
    week: Week,
    /** Unknown bank-holiday hours are never "open". */
    bankHolidays: z.enum(['unknown', 'closed', 'as-usual']).default('unknown'),
    /** Dates that differ from the week; an empty list is closed that day. */
    dates: z.record(IsoDate, day).default({}),
    /** Nobody is let in during the last minutes before closing. */
    lastEntryMinutes: z.number().int().min(0).default(0),
  }),
  z.strictObject({ kind: z.literal('unknown'), say: Sentence.optional() }),
])
export type OpeningHours = z.infer<typeof OpeningHours>
