import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** Something a front desk should hear of when it starts its shift, written by the curator who changed it. */
export const Change = z.strictObject({ on: IsoDate, say: Sentence, service: Id.nullable().default(null) })
export type Change = z.infer<typeof Change>
