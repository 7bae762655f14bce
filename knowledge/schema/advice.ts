import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Code } from './disposition.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** What to do meanwhile, and what would mean worse, for a disposition or a route. One file of `knowledge/advice/`. */
export const Advice = z.strictObject({
  id: Id,
  /** Used when an answer has this disposition … */
  for: z.array(Code).default([]),
  /** … or came by this route. */
  routes: z.array(Id).default([]),
  careAdvice: z.array(Sentence).default([]),
  /** What may be eaten and drunk meanwhile. Of an answer's files the nearest that says so is the only one shown. */
  byMouth: Sentence.nullable().default(null),
  safetyNetting: z.array(Sentence).min(1),
  assurance: Assurance,
})
export type Advice = z.infer<typeof Advice>
