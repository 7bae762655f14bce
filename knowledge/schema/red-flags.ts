import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Example } from './example.ts'
import { Id } from './id.ts'
import { Rule } from './rule.ts'
import { Sentence } from './sentence.ts'

/** Rules that watch every message. One file of `knowledge/red-flags/`, named for its id. Rank 4 and above only. */
export const RedFlags = z.strictObject({
  id: Id,
  title: Sentence,
  /** Asked of every health need among its emergency ticks (waking, breathing, colour; heavy bleeding). */
  general: z.boolean().default(false),
  sensitive: z.boolean().default(false),
  rules: z.array(Rule).min(1),
  careAdvice: z.array(Sentence).default([]),
  /** What may be eaten and drunk meanwhile. Of an answer's files the nearest that says so is the only one shown. */
  byMouth: Sentence.nullable().default(null),
  safetyNetting: z.array(Sentence).default([]),
  examples: z.array(Example).default([]),
  assurance: Assurance,
})
export type RedFlags = z.infer<typeof RedFlags>
