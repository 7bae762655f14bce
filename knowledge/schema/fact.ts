import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Id } from './id.ts'

/** Who may see a fact. The default is nobody: a fact becomes public only when its source addresses it to the public. */
export const ShowTo = z.enum(['public', 'staff', 'nobody'])
export type ShowTo = z.infer<typeof ShowTo>

/**
 * Where one fact about a service comes from.
 * Confirmed for 18 months from `dated`, or until `reviewBy` if that is earlier; undated is never confirmed.
 */
export const Provenance = z.strictObject({
  source: Id,
  dated: IsoDate.nullable(),
  reviewBy: IsoDate.nullable().default(null),
  showTo: ShowTo.default('nobody'),
})
export type Provenance = z.infer<typeof Provenance>
