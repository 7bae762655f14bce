import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** How bad the harm would be, mildest first: the columns of the matrix. */
export const Severity = z.enum(['minor', 'significant', 'considerable', 'major', 'catastrophic'])
export type Severity = z.infer<typeof Severity>

/** How likely the harm is, most likely first: the rows of the matrix. */
export const Likelihood = z.enum(['very-high', 'high', 'medium', 'low', 'very-low'])
export type Likelihood = z.infer<typeof Likelihood>

export const Risk = z.strictObject({ severity: Severity, likelihood: Likelihood })
export type Risk = z.infer<typeof Risk>

const level = z.number().int().min(1).max(5)
const row = z.tuple([level, level, level, level, level])

/** The standard matrix: a level for each likelihood (rows) and severity (columns), and what each level asks for. */
export const RiskMatrix = z.strictObject({
  levels: z.strictObject({ 'very-high': row, high: row, medium: row, low: row, 'very-low': row }),
  /** What each level means, from 1 to 5. */
  meanings: z.array(Sentence).length(5),
  /** The highest level that may remain once the controls are in place. */
  highestResidual: level,
})
export type RiskMatrix = z.infer<typeof RiskMatrix>

/** A path from the top of the repository. */
const path = z.string().regex(/^(?:api|knowledge|test|web)\/[\w./-]*\w$/, 'write a path from the top: api/triage')

/** What keeps the hazard from doing harm, where it lives, and the tests that fail when it stops working. */
export const Control = z.strictObject({
  does: Sentence,
  in: z.array(path).min(1),
  /** `named`: a part of the test's title, as written in its file. */
  tests: z.array(z.strictObject({ file: path, named: z.string().min(8).optional() })).min(1),
})
export type Control = z.infer<typeof Control>

/** One way the product could contribute to harm. */
export const Hazard = z.strictObject({
  id: z.string().regex(/^H\d{2}$/, 'write H and two digits'),
  title: Sentence,
  cause: Sentence,
  effect: Sentence,
  /** Red flags it is about, by id: each must be named by some hazard. */
  redFlags: z.array(Id).default([]),
  /**
   * Pathways it is about, by id. A group (`all`, `health`, `practical`) is for the reader alone: it traces no card, or
   * one sweeping hazard would stand for everything.
   */
  pathways: z.union([z.enum(['all', 'health', 'practical']), z.array(Id)]).default([]),
  /** It is also about every pathway with a rule that gives a sign of its red flags the same answer as they do. */
  andThoseThatAnswerAlike: z.boolean().default(false),
  initial: Risk,
  controls: z.array(Control).min(1),
  residual: Risk,
  /** `open`: something named in `gaps` is still to be done · `controlled`: all controls exist · `deployer`: needs the organisation that puts it to use. */
  status: z.enum(['open', 'controlled', 'deployer']),
  /** A role, never a person. */
  owner: z.enum([
    'clinical-safety-officer',
    'pharmacist',
    'maternity-lead',
    'mental-health-lead',
    'safeguarding-lead',
    'directory-curator',
    'engineering-lead',
    'data-protection-officer',
    'deploying-organisation',
  ]),
  gaps: z.array(Sentence).default([]),
})
export type Hazard = z.infer<typeof Hazard>

/** Every hazard known, with the matrix it is judged by. `knowledge/safety/hazards.yaml`. */
export const HazardLog = z.strictObject({
  matrix: RiskMatrix,
  hazards: z.array(Hazard).min(1),
  /** What the safety rules ask for and the product does not do yet. */
  openPoints: z.array(Sentence).default([]),
  assurance: Assurance,
})
export type HazardLog = z.infer<typeof HazardLog>
