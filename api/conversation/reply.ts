import { randomUUID } from 'node:crypto'
import type { TriageReply } from '../contract/reply.ts'
import type { TriageRequest } from '../contract/request.ts'
import type { Navigator } from './walk/navigator.ts'
import { walk } from './walk/walk.ts'

/** When the turn happens, Europe/London, and whether a valid staff token came with it. */
export type Door = { readonly at: Temporal.ZonedDateTime; readonly staff: boolean }

/** One turn of the conversation. Stateless: what the caller needs next time is in the reply's `consultation`. */
export const reply = (navigator: Navigator, request: TriageRequest, door: Door): TriageReply =>
  walk(navigator, request, { ...door, freshId: randomUUID() })
