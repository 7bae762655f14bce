import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Code } from './disposition.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** Emergencies that belong together, with why a card of another theme may leave them to the person's own words. */
export const CoveredTheme = z.strictObject({ id: Id, title: Sentence, leftToWordsBecause: Sentence })
export type CoveredTheme = z.infer<typeof CoveredTheme>

/** One emergency of the catalogue: by which signs it shows, where it is at home, and what it must lead to. */
export const CoveredEmergency = z.strictObject({
  id: z.string().regex(/^E\d{2}$/),
  title: Sentence,
  theme: Id,
  /** Findings as rules name them; any of them may show it. */
  signs: z.array(Id).min(1),
  /** Red flags, and pathways where they add to them: each has a rule that names one of the signs. */
  cards: z.array(Id).min(1),
  /** The most urgent answer that the catalogue gives. */
  leadsTo: Code,
})
export type CoveredEmergency = z.infer<typeof CoveredEmergency>

/** One presentation of the catalogue and the pathways that are its home. */
export const CoveredPresentation = z.strictObject({
  id: z.string().regex(/^P\d{2}$/),
  title: Sentence,
  pathways: z.array(Id).min(1),
  /** Emergencies that the catalogue names for it: one of its pathways asks them, or shows them in the general signs. */
  red: z.array(z.string().regex(/^E\d{2}$/)).default([]),
  /** What its home does not yet do, for the clinician. */
  doubt: z.string().optional(),
})
export type CoveredPresentation = z.infer<typeof CoveredPresentation>

/** Where sources disagree: what was decided, for a clinician to confirm, and the cards whose doubts record it. */
export const Disagreement = z.strictObject({
  id: z.string().regex(/^C\d{2}$/),
  title: Sentence,
  decided: Sentence,
  /** Cards with a doubt of their own; none: it touches no rule. */
  recordedIn: z.array(Id),
})
export type Disagreement = z.infer<typeof Disagreement>

/** Where everything that the catalogue of emergencies and presentations names has its home. `knowledge/safety/coverage.yaml`. */
export const Coverage = z.strictObject({
  /** How many the catalogue has: fewer or more here is a mistake. */
  catalogue: z.strictObject({
    emergencies: z.number().int(),
    presentations: z.number().int(),
    disagreements: z.number().int().default(0),
  }),
  themes: z.array(CoveredTheme).min(1),
  emergencies: z.array(CoveredEmergency),
  presentations: z.array(CoveredPresentation),
  disagreements: z.array(Disagreement).default([]),
  assurance: Assurance,
})
export type Coverage = z.infer<typeof Coverage>
