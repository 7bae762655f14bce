import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Example } from './example.ts'
import { Id } from './id.ts'
import { Phrase } from './phrase.ts'
import { Rule } from './rule.ts'
import { Sentence } from './sentence.ts'

/** A presentation's rules, most urgent first, the last unconditional. One file of `knowledge/pathways/`, named for its id. */
export const Pathway = z.strictObject({
  id: Id,
  /** What the person says is wrong, as a chooser shows it: "Sore throat". */
  presentation: Sentence,
  kind: z.enum(['health', 'practical']),
  saidAs: z.array(Phrase).min(1),
  /** Presentations this one stands for (a cold: cough, sore throat). */
  includes: z.array(Id).default([]),
  /** Red-flag files always in play here. */
  screens: z.array(Id).default([]),
  /** General signs not asked here, with the reason (reviewed by the clinical safety officer). */
  notRelevant: z.array(z.strictObject({ finding: Id, because: Sentence })).default([]),
  /** The home of what nothing else recognises. Exactly one health and one practical pathway have this. */
  catchAll: z.boolean().default(false),
  /** Crisis, abuse, sexual health, bereavement: no feedback, no handover code, exit in view. */
  sensitive: z.boolean().default(false),
  /** What it is about may lie in the past: a death, an assault. */
  countsAsHistory: z.boolean().default(false),
  rules: z.array(Rule).min(1),
  /** What to do meanwhile whatever the answer, under A&E and 999 too: first aid, what to take along. */
  alwaysAdvice: z.array(Sentence).default([]),
  /** The same for people who can wait: never shown in an emergency. */
  careAdvice: z.array(Sentence).default([]),
  /** "Get help sooner if …": each names what to watch for and where to go. */
  safetyNetting: z.array(Sentence).default([]),
  examples: z.array(Example).min(1),
  assurance: Assurance,
})
export type Pathway = z.infer<typeof Pathway>
