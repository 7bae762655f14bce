import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Id } from './id.ts'
import { Tag } from './language.ts'
import { Sentence } from './sentence.ts'

/** A row as receipts name it: `sore-throat#3`. */
export const RuleName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]*$/, 'name a row as sore-throat#3')

/** What is switched off. */
export const SwitchedOff = z.union([
  z.strictObject({ rule: RuleName }),
  z.strictObject({ service: Id }),
  z.strictObject({ language: Tag }),
  z.strictObject({ model: z.literal(true) }),
  z.strictObject({ chat: z.literal(true) }),
])
export type SwitchedOff = z.infer<typeof SwitchedOff>

/** Something switched off for a time, with why. One row of `knowledge/switches.yaml`; Git says who and when. */
export const Switch = z
  .strictObject({
    off: SwitchedOff,
    /** For the curator and the safety log; residents do not read it. */
    reason: Sentence,
    from: IsoDate,
    /** The last day; after it the switch is on again without anybody's doing. */
    until: IsoDate,
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'must not come before from' })
export type Switch = z.infer<typeof Switch>
