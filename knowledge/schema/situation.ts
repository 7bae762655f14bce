import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Id } from './id.ts'
import { Sentence, Spoken } from './sentence.ts'

/**
 * A situation that workers meet again and again: what to know, and who helps. One file of `knowledge/situations/`.
 * Numbers and addresses are never written here: they come with the services, each with its own source and date.
 */
export const Situation = z.strictObject({
  id: Id,
  /** Its place on the page, from 1. */
  order: z.number().int().min(1),
  title: Spoken,
  /** What to know or do, most useful first, each from a source. */
  steps: z.array(z.strictObject({ say: Spoken, source: Id, doubt: z.string().optional() })).min(1),
  /** Who helps, first the one to try first. */
  services: z.array(Id).min(1),
  /** What to tell the navigator to have its questions asked; null: there is nothing to ask. */
  says: Sentence.nullable(),
  safetyNetting: z.array(Sentence).min(1),
  assurance: Assurance,
})
export type Situation = z.infer<typeof Situation>
