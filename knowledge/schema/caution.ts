import { z } from 'zod'
import { Code } from './disposition.ts'
import { Id } from './id.ts'
import { Learnt } from './learnt.ts'

/** When a message that no phrase names is enough like messages of some kind to count as one. It only ever adds a finding. */
export const Caution = z.strictObject({
  /** Kinds of message that are told apart, by the answer an invented message of the kind should have. */
  kinds: z.record(Id, z.array(Code).min(1)),
  /** Heard when a message is at least this like messages of these kinds taken together; the first band that fits counts. */
  bands: z.array(z.strictObject({ finding: Id, like: z.array(Id).min(1), from: z.number().gt(0).lt(1) })).min(1),
  /** Findings that settle what such a message is about: where one is heard, its own row answers and nothing is added. */
  settledBy: z.array(Id).default([]),
  learnt: Learnt,
})
export type Caution = z.infer<typeof Caution>
