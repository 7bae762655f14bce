import { z } from 'zod'
import { Condition } from './condition.ts'
import { Code, Within } from './disposition.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** One row of a care card: when these things are so, this is the answer, and here is why. */
export const Rule = z.strictObject({
  then: Code,
  /** How soon; default: the disposition's own. */
  within: Within.optional(),
  /** A special way to the answer, from the routes of `dispositions.yaml`. */
  route: Id.optional(),
  /** Absent only on the last row of a pathway. */
  when: Condition.optional(),
  /** Mitigating findings: the row holds until one of them is answered yes. Never in a rank-7 row. */
  unless: z.array(Id).default([]),
  because: Sentence,
  source: Id,
  /** A doubt for the clinician: sources differ, or general knowledge. */
  doubt: z.string().optional(),
})
export type Rule = z.infer<typeof Rule>
