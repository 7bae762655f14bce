import type { Code, Within } from '../../knowledge/schema/disposition.ts'
import type { Fact } from './evidence.ts'

/** A rule that held, by where it stands: `sore-throat#3` (file id, then its place from 1). */
export type Reason = { readonly rule: string; readonly file: string; readonly index: number }

/** An answer the rules give. At least one reason, or the override that stands in for one. */
export type Verdict = {
  readonly code: Code
  readonly within: Within
  readonly route: string | null
  readonly reasons: readonly Reason[]
  /** Pathway or red-flag file it came from. */
  readonly from: string
}

/** What lifted or held the answer beside its own rules, for the receipt: `unsure:waking`, `tier-up:frail`, `floor`, `bound`. */
export type Override = {
  readonly kind: 'unsure' | 'tier-up' | 'floor' | 'bound' | 'reading' | 'child-alone'
  readonly by: string
}

export type Screen =
  /** Ticks, most dangerous first: ≤ 5 on an emergency screen, ≤ 6 otherwise. */
  | { readonly kind: 'signs'; readonly tier: 'emergency' | 'other'; readonly findings: readonly string[] }
  | { readonly kind: 'about'; readonly fields: readonly Fact[] }
  /** The readings of age or sex disagree and it matters: "Who is this about?" */
  | { readonly kind: 'who' }

export type Step =
  | {
      readonly kind: 'ask'
      readonly screen: Screen
      /** Questions left at most, this one included. */
      readonly left: number
      /** Pathways asked about, by id. */
      readonly complaints: readonly string[]
      /** Does this screen count against the bound? One-at-a-time and "who" do not. */
      readonly counted: boolean
    }
  | {
      readonly kind: 'reach'
      readonly verdict: Verdict
      /** With A&E: emergency ticks still open, ≤ 5. */
      readonly callInstead: readonly string[]
      /** Losers of a tie and the other complaints, most urgent first. */
      readonly also: readonly (Verdict & { readonly checkedFully: boolean })[]
      readonly overrides: readonly Override[]
    }
