import type { Consultation } from '../../contract/consultation.ts'
import type { TriageRequest } from '../../contract/request.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Navigator } from './navigator.ts'

/** Where and when a turn happens, told by the door: the walk has no clock and no dice. */
export type Moment = {
  /** Europe/London. */
  readonly at: Temporal.ZonedDateTime
  /** A valid staff token: never from `audience`. */
  readonly staff: boolean
  /** The id of a consultation that begins here. */
  readonly freshId: string
}

/** Everything known when the next step is chosen. */
export type Turn = {
  readonly navigator: Navigator
  readonly request: TriageRequest
  readonly moment: Moment
  readonly heard: Understanding
  readonly consultation: Consultation
}
