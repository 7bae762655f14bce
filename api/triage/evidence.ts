import type { Sex } from '../../knowledge/schema/age.ts'
import type { Code } from '../../knowledge/schema/disposition.ts'

/** What is known about one finding. A finding without a state was not asked: not asked is not no. */
export type FindingState = 'present' | 'absent' | 'unsure'

/** A reading of the person's age, years, both ends included: `{ min: 34, max: 34 }`, "in her eighties" `{ min: 80, max: 89 }`. */
export type AgeReading = { readonly min: number; readonly max: number }

export type Fact = 'age' | 'sex'

/**
 * Everything the engine knows. Several readings of a fact mean that words and form, or two people, disagree:
 * each is evaluated and the most cautious leads. No readings: unknown.
 */
export type Evidence = {
  readonly findings: Readonly<Record<string, FindingState>>
  readonly ages: readonly AgeReading[]
  readonly sexes: readonly Sex[]
  /** Facts asked and not given: every band stays possible, and they are not asked again. `who`: whom it is about. */
  readonly declined: readonly (Fact | 'who')[]
  /** Pathways in play, by id. Empty: only the red flags watch. */
  readonly presentations: readonly string[]
  /** Findings that have been on a screen, in order. */
  readonly asked: readonly string[]
  /** Findings read from the person's words. Default: what is present or in doubt without having been asked. */
  readonly heard?: readonly string[]
  /** Screens shown so far that count against the bound of five. */
  readonly screens: number
  /** Never below this, whatever else is said (an emergency sign taken back). */
  readonly floor: Code | null
  /** The asker cannot see the ill person: unseen signs answered "none" count as not sure. */
  readonly outOfSight: boolean
}
