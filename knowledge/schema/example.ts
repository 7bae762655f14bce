import { z } from 'zod'
import { Sex } from './age.ts'
import { Code } from './disposition.ts'
import { Id } from './id.ts'

/** An invented message and the answer it must reach; run as a test, beside the rule it explains. */
export const Example = z.strictObject({
  say: z.string().min(1),
  age: z.number().optional(),
  sex: Sex.optional(),
  pregnant: z.boolean().optional(),
  /** Findings ticked when they are asked; everything else is answered "none of these". */
  ticks: z.array(Id).default([]),
  unsureOf: z.array(Id).default([]),
  reaches: Code,
  route: Id.optional(),
})
export type Example = z.infer<typeof Example>
