import type { Sex } from '../../knowledge/schema/age.ts'
import type { Code } from '../../knowledge/schema/disposition.ts'
import type { AgeReading } from '../triage/evidence.ts'

export type Audience = 'resident' | 'reception' | 'community'

export type OpeningState = 'always' | 'open' | 'opens-later' | 'closed' | 'call-to-check'

/** Opening in words, with the instants behind them (ISO, Europe/London) for those who want to count. */
export type Opening = {
  readonly state: OpeningState
  readonly text: string
  readonly openUntil: string | null
  readonly opensAt: string | null
}

export type Action = {
  readonly kind: 'call' | 'relay' | 'bsl' | 'sms' | 'online' | 'directions'
  readonly href: string
  readonly label: string
}

/** One place or line offered, with what makes it the right one. */
export type Signpost = {
  readonly service: string
  readonly name: string
  readonly opening: Opening
  readonly distanceKm: number | null
  readonly access: string
  readonly accessText: string
  readonly address: string | null
  readonly bring: readonly string[]
  readonly because: string
  /** "We have not been able to check this recently", when that is so. */
  readonly caution: string | null
  readonly actions: readonly Action[]
  readonly checkedOn: string | null
}

export type NotOffered = { readonly service: string; readonly name: string; readonly because: string }

/** Where the ill person is, as well as it is known. */
export type Whereabouts =
  | {
      readonly kind: 'postcode' | 'district'
      readonly lat: number
      readonly lon: number
      readonly inBorough: 'yes' | 'no' | 'perhaps'
      readonly neighbourhood: string | null
    }
  | { readonly kind: 'unknown' }

export type SignpostRequest = {
  readonly code: Code
  readonly route: string | null
  readonly at: Temporal.ZonedDateTime
  readonly where: Whereabouts
  readonly ages: readonly AgeReading[]
  readonly sexes: readonly Sex[]
  readonly audience: Audience
  /** Own practice, by ODS code. */
  readonly practice: string | null
  /** A valid staff token: only then are staff facts shown. Never from `audience`. */
  readonly staff: boolean
  /** Language of the words; default English. */
  readonly language?: string
}

export type Signposting = {
  /** The first is the one to act on. */
  readonly signposts: readonly Signpost[]
  /** The relevant near ones that were left out, nearest first, each with the reason. */
  readonly notOffered: readonly NotOffered[]
  /** How many more were left out than `notOffered` lists. */
  readonly notOfferedMore: number
  /** What to say above the cards: nothing is open now, the place is outside the borough. */
  readonly notices: readonly string[]
}
