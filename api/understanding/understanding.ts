import type { Sex } from '../../knowledge/schema/age.ts'
import type { AgeReading } from '../triage/evidence.ts'

/** Where in the message something was read, as offsets into what the person typed. */
export type Span = { readonly start: number; readonly end: number }

/** How a mention is meant. Only `now` and `over` (where the finding counts when over) make a finding present. */
export type Context = 'now' | 'over' | 'past' | 'hypothetical' | 'figurative' | 'quoted' | 'unsure' | 'negated'

export type HeardFinding = {
  readonly finding: string
  /** `unsure`: heard, but in a way that asks for a question. Never set for a doubt that should be silence. */
  readonly state: 'present' | 'absent' | 'unsure'
  readonly context: Context
  readonly words: string
  readonly span: Span
}

/** Heard, and meant in a way that says nothing about now: long ago, a figure of speech, a general question. */
export type SetAside = Omit<HeardFinding, 'state'>

export type HeardPresentation = {
  readonly pathway: string
  /** 0 to 1; above `certain` of the conversation's wording it is taken without asking. */
  readonly score: number
  /** How it was recognised: its own phrases, a finding that suggests it, or ranking by likeness. */
  readonly by: 'phrase' | 'finding' | 'likeness'
  readonly words: string
}

/** Who is asking and for whom, in the contract's words. */
export type Asking = 'self' | 'with-them' | 'not-with-them' | 'staff'

/** What was read from one free-text message. Proposals only: the rules decide. */
export type Understanding = {
  readonly findings: readonly HeardFinding[]
  readonly setAside: readonly SetAside[]
  /** Best first. */
  readonly presentations: readonly HeardPresentation[]
  readonly ages: readonly (AgeReading & { readonly words: string })[]
  readonly sexes: readonly { readonly sex: Sex; readonly words: string }[]
  readonly asking: Asking | null
  /** Words that sound serious though nothing was recognised ("worst ever", "not like her", "collapsed"). */
  readonly serious: readonly { readonly words: string; readonly span: Span }[]
  /** Nobody is ill: a poster, homework, a joke, a general question. Never set when a finding is present. */
  readonly nobodyIll: boolean
  /** A question about a service or how things work, with the words to look up. */
  readonly serviceQuestion: string | null
  /** How long it has been going on, in days, where that was said: the longest told. */
  readonly lastingDays: number | null
  /** BCP 47 tag of the message's language, and whether that was certain. */
  readonly language: { readonly code: string; readonly certain: boolean }
  /** A postcode or district seen in the words, normalised; used this turn only, never stored. */
  readonly place: string | null
}
