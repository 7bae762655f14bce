import { z } from 'zod'
import { Id } from './id.ts'

/**
 * The ranking learnt from our own invented utterances by `npm run train`: how much each word, class or named thing
 * speaks for (or against) each presentation, by its place in `pathways`.
 */
export const Learnt = z.strictObject({
  pathways: z.array(Id),
  bias: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.tuple([z.number().int(), z.number()]))),
})
export type Learnt = z.infer<typeof Learnt>
