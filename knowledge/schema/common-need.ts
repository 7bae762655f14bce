import { z } from 'zod'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** One of the commonest complaints at a front desk, in its place in the order. */
export const CommonNeed = z.strictObject({
  label: Sentence,
  pathway: Id,
  /** How a front desk would type it: an invented line, for measuring keystrokes. */
  typed: Sentence,
  /** The widget's chip that stands for it, counted from 1. */
  chip: z.number().int().min(1).optional(),
})
export type CommonNeed = z.infer<typeof CommonNeed>
