import { z } from 'zod'
import { Id } from './id.ts'

/** Units of time, in days, as people write them. */
export const TimeUnit = z.strictObject({
  id: Id,
  days: z.number().positive(),
  words: z.array(z.string().min(1)).min(1),
})
export type TimeUnit = z.infer<typeof TimeUnit>

/** A number people measure and tell, and the findings its values mean. */
export const Reading = z.strictObject({
  id: Id,
  /** Words just before or after the number; empty when the units alone say it. */
  words: z.array(z.string().min(1)).default([]),
  units: z.array(z.string().min(1)).default([]),
  /** A unit alone is not enough: "33 weeks" is a pregnancy only near a word of it. */
  needsBoth: z.boolean().default(false),
  /** Values outside are something else. Both ends included. */
  plausible: z.strictObject({ from: z.number(), to: z.number() }),
  /** A number in this narrower band is this reading without any words. */
  bare: z.strictObject({ from: z.number(), to: z.number(), decimals: z.boolean() }).optional(),
  /** Words anywhere in the sentence that make the number something else: "*waiting* 30 weeks". */
  unless: z.array(z.string().min(1)).default([]),
  /** "12/40": told as so many of this number. */
  strokeOf: z.number().optional(),
  /** Which of two numbers joined by a stroke or "over" (blood pressure) this is. */
  pair: z.enum(['first', 'second']).optional(),
  /** `state` unsure asks the question; default present. `absent` only for an explicit normal reading. */
  means: z.array(
    z.strictObject({
      finding: Id,
      from: z.number().optional(),
      under: z.number().optional(),
      state: z.enum(['present', 'absent', 'unsure']).default('present'),
    }),
  ),
})
export type Reading = z.infer<typeof Reading>

/** A finding that is true of a presentation once it has lasted long enough. Fewer days told: it is not so. */
export const Lasting = z.strictObject({ finding: Id, about: z.array(Id).min(1), moreThanDays: z.number().positive() })
export type Lasting = z.infer<typeof Lasting>
