import { z } from 'zod'
import { AgeBand, Sex } from './age.ts'
import { Assurance } from './assurance.ts'
import { Code } from './disposition.ts'
import { Id } from './id.ts'
import { Phrase } from './phrase.ts'
import { Sentence } from './sentence.ts'

/** What not being sure of an emergency sign means, while its row is otherwise not false. */
export const UnsureMeans = z.enum(['present', 'mental-health-crisis', 'maternity-triage', 'urgent-care'])
export type UnsureMeans = z.infer<typeof UnsureMeans>

/**
 * One thing that can be true of the ill person.
 * A `sign` only ever raises; a `history` is a condition, medicine or circumstance; a `mitigating` finding lowers, and
 * counts only when answered yes to a direct question.
 */
export const Finding = z.strictObject({
  id: Id,
  kind: z.enum(['sign', 'history', 'mitigating']),
  /** The tick: short, no "you" or "they", so that it reads right for everybody. */
  label: Sentence,
  hint: Sentence.optional(),
  /** The same tick as a question to read aloud; default: the label with a question mark. */
  question: Sentence.optional(),
  /** One tick for one idea: hearing a member counts as this finding. Members are never ticks or in rules themselves. */
  members: z.array(Id).default([]),
  saidAs: z.array(Phrase).default([]),
  /** Pathways to ask about when this is heard and no presentation is. */
  suggests: z.array(Id).default([]),
  unsureMeans: UnsureMeans.default('urgent-care'),
  /** Asked only of these people; a person it cannot apply to counts as absent. What was heard always counts. */
  appliesTo: z.strictObject({ sex: Sex.optional(), age: AgeBand.optional() }).optional(),
  /** Still counts when it has gone away (stroke and TIA signs, a fit, a faint). */
  countsWhenOver: z.boolean().default(false),
  /** Still counts when it was long ago or "in 2019" (conditions and medicines a person has, a past operation). */
  countsAsHistory: z.boolean().default(false),
  /** Given by the caller's own form, not by words: `person.pregnant`. */
  answeredBy: z.enum(['pregnant']).optional(),
  /** Raises every health answer one tier, and at least to this disposition. */
  tierUp: z.strictObject({ atLeast: Code.optional(), because: Sentence }).optional(),
  /** With this present, "none of these" from that person counts as not sure for findings that need a clear head. */
  clouds: z.boolean().default(false),
  needsClearHead: z.boolean().default(false),
  /** Seen with the eyes: counts as not sure when the asker is not with the person. */
  unseenFromAfar: z.boolean().default(false),
  /** Drawn from a message as a whole: counts in rules, and is not shown as something the person told us. */
  unsaid: z.boolean().default(false),
  source: Id,
})
export type Finding = z.infer<typeof Finding>

/** One file of `knowledge/findings/`. */
export const FindingFile = z.strictObject({ assurance: Assurance, findings: z.array(Finding).min(1) })
export type FindingFile = z.infer<typeof FindingFile>
