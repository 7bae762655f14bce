import { z } from '@hono/zod-openapi'
import { Consultation, FindingState } from './consultation.ts'
import { Step } from './step.ts'

export const Status = z.enum([
  'asked',
  'reached',
  'emergency',
  'informed',
  'not-understood',
  'out-of-scope',
  'fixed-text',
])
export type Status = z.infer<typeof Status>

export const Understood = z
  .strictObject({
    finding: z.string(),
    label: z.string(),
    state: FindingState,
    /** The person's own words, this turn only; null for what an earlier turn told us. */
    words: z.string().nullable(),
  })
  .openapi('Understood')
export type Understood = z.infer<typeof Understood>

/** What one turn answers. `safety` is the fixed line, always. */
export const TriageReply = z
  .strictObject({
    consultation: Consultation,
    understood: z.array(Understood),
    detected: z.strictObject({ language: z.string(), interpreter: z.string().nullable() }),
    status: Status,
    step: Step,
    safety: z.string(),
    simulated: z.boolean().optional(),
  })
  .openapi('TriageReply')
export type TriageReply = z.infer<typeof TriageReply>
