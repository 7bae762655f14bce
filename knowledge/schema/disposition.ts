import { z } from 'zod'
import { acuities, withins } from './closed-lists.ts'
import { Id } from './id.ts'
import { Sentence, Spoken } from './sentence.ts'

/** The closed list of answers, most urgent first. A public name: v1 only ever grows. */
export const Code = z.enum([
  'call-999',
  'emergency-department',
  'mental-health-crisis',
  'maternity-triage',
  'safeguarding',
  'urgent-care',
  'urgent-community-response',
  'urgent-eye-care',
  'urgent-dental',
  'same-day-primary-care',
  'gp-appointment',
  'pharmacy-first',
  'community-pharmacy',
  'sexual-health',
  'social-care',
  'community-diagnostics',
  'voluntary-sector',
  'self-care',
  'out-of-scope',
])
export type Code = z.infer<typeof Code>

export const Acuity = z.enum(acuities)
export type Acuity = z.infer<typeof Acuity>

/** How soon, most urgent first. */
export const Within = z.enum(withins)
export type Within = z.infer<typeof Within>

/** How an answer differs when it arises in a special way (a food parcel today, a palliative line). */
export const Route = z.strictObject({
  id: Id,
  headline: Spoken,
  action: Spoken,
  /** Dispositions this route may be used with; a rule that pairs it with another fails the load. */
  with: z.array(Code).min(1),
  /** Services that must always be among the signposts of this route, beside those of its disposition. */
  alwaysOffer: z.array(Id).default([]),
  /** Answers to another need that still stand beside this one, though it is an emergency. */
  besides: z.array(Code).default([]),
  /** Sensitive routes: no feedback, no handover code, no alternatives that dilute. */
  sensitive: z.boolean().default(false),
})
export type Route = z.infer<typeof Route>

/** One answer the product can give. Its place in `dispositions.yaml` breaks ties within a rank. */
export const Disposition = z.strictObject({
  code: Code,
  rank: z.number().int().min(0).max(7),
  acuity: Acuity,
  within: Within,
  headline: Spoken,
  action: Spoken,
  /** Where it happens, to follow the time: "Today, at a pharmacy". Empty when the headline says it all. */
  where: z.string().default(''),
  /** What one tier up means; null: stays (its `within` becomes at most `tierUpWithin`). */
  tierUp: Code.nullable(),
  tierUpWithin: Within.optional(),
  /** What a young child who asks alone is told instead: to call, never to go somewhere or see to it alone. */
  childAlone: Code.optional(),
  /** The route by which this answer stands for an emergency that could not be ruled out: "Call 111 now". */
  inDoubt: Id.optional(),
  /** Where else to look, in this order, when no service of this disposition can be offered now. */
  outOfHours: z.array(Code),
  /** Services that must always be among the signposts, whatever the hour (999, 111 …). */
  alwaysOffer: z.array(Id).default([]),
  /** Practical dispositions may end in this honest sentence instead of a 24-hour phone. */
  fallback: Sentence.optional(),
  practical: z.boolean().default(false),
  sensitive: z.boolean().default(false),
})
export type Disposition = z.infer<typeof Disposition>

export const DispositionFile = z.strictObject({ dispositions: z.array(Disposition), routes: z.array(Route) })
export type DispositionFile = z.infer<typeof DispositionFile>
