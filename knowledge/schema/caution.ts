import { z } from 'zod'
import { Id } from './id.ts'
import { Learnt } from './learnt.ts'

/** When a message that no phrase names is enough like emergencies to count as one. It only ever adds a finding. */
export const Caution = z.strictObject({
  /** Heard when a message is at least this like an emergency; the first band that fits counts. */
  bands: z.array(z.strictObject({ finding: Id, from: z.number().gt(0).lt(1) })).min(1),
  /** Findings that settle what such a message is about: where one is heard, its own row answers and nothing is added. */
  settledBy: z.array(Id).default([]),
  /** Name of the kind, in `learnt`, that stands for emergencies. */
  kind: Id,
  learnt: Learnt,
})
export type Caution = z.infer<typeof Caution>
