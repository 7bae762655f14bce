import { z } from '@hono/zod-openapi'
import { Acuity, Code, Within } from '../../knowledge/schema/disposition.ts'
import { Question } from './question.ts'

export const Disposition = z
  .strictObject({
    code: Code,
    rank: z.number().int(),
    acuity: Acuity,
    within: Within,
    route: z.string().nullable(),
    /** "Today, at a pharmacy": time and place in words. */
    when: z.string(),
    headline: z.string(),
    action: z.string(),
    /** Sensitive: no feedback, no handover code, nothing that dilutes. */
    sensitive: z.boolean(),
  })
  .openapi('Disposition')
export type Disposition = z.infer<typeof Disposition>

const SourceView = z.strictObject({ title: z.string(), url: z.string().nullable(), seen: z.boolean() })

export const ReasonView = z
  .strictObject({
    rule: z.string(),
    text: z.string(),
    source: SourceView,
    draftedOn: z.string(),
    assuredOn: z.string().nullable(),
  })
  .openapi('Reason')

export const OpeningView = z.strictObject({
  state: z.enum(['always', 'open', 'opens-later', 'closed', 'call-to-check']),
  text: z.string(),
})

export const ActionView = z.strictObject({
  kind: z.enum(['call', 'relay', 'bsl', 'sms', 'online', 'directions']),
  href: z.string(),
  label: z.string(),
})

export const SignpostView = z
  .strictObject({
    service: z.string(),
    name: z.string(),
    opening: OpeningView,
    distanceKm: z.number().nullable(),
    access: z.string(),
    accessText: z.string(),
    address: z.string().nullable(),
    bring: z.array(z.string()),
    because: z.string(),
    caution: z.string().nullable(),
    actions: z.array(ActionView),
    checkedOn: z.string().nullable(),
  })
  .openapi('Signpost')
export type SignpostView = z.infer<typeof SignpostView>

export const NotOfferedView = z.strictObject({ service: z.string(), name: z.string(), because: z.string() })

export const Also = z
  .strictObject({
    ...Disposition.shape,
    checkedFully: z.boolean(),
    topic: z.string(),
    signposts: z.array(SignpostView),
  })
  .openapi('Also')

export const Receipt = z
  .strictObject({
    knowledge: z.string(),
    at: z.string(),
    rules: z.array(z.string()),
    asked: z.array(z.strictObject({ finding: z.string(), label: z.string(), state: z.string() })),
    notAsked: z.array(z.strictObject({ finding: z.string(), label: z.string() })),
    overrides: z.array(z.string()),
    ticket: z.string().nullable(),
  })
  .openapi('Receipt')

const Ask = z.strictObject({ kind: z.literal('ask'), question: Question }).openapi('Ask')

/** Beside an answer, for a front desk only. */
const Desk = z.strictObject({
  /** What to say to the person, sentence by sentence. */
  say: z.array(z.string()).min(1),
  /** Pharmacy First in one line with the reason, and how to refer; null: it has nothing to do with this answer. */
  pharmacyFirst: z.strictObject({ can: z.boolean(), text: z.string(), how: z.string() }).nullable(),
})

export const Reach = z
  .strictObject({
    kind: z.literal('reach'),
    disposition: Disposition,
    callInstead: z.array(z.strictObject({ finding: z.string(), label: z.string() })),
    reasons: z.array(ReasonView).min(1),
    signposts: z.array(SignpostView),
    notOffered: z.array(NotOfferedView),
    /** How many more were left out than are listed. */
    notOfferedMore: z.number().int(),
    /** What to say above the services: nothing is open now, the place is outside the borough. */
    notices: z.array(z.string()),
    also: z.array(Also),
    careAdvice: z.array(z.string()),
    safetyNetting: z.array(z.string()).min(1),
    /** Only with `audience: "reception"`. */
    desk: Desk.optional(),
    receipt: Receipt,
  })
  .openapi('Reach')
export type Reach = z.infer<typeof Reach>

export const Inform = z
  .strictObject({
    kind: z.literal('inform'),
    answer: z.string(),
    sources: z.array(SourceView),
    suggestions: z.array(z.string()),
  })
  .openapi('Inform')

export const Step = z.discriminatedUnion('kind', [Ask, Reach, Inform]).openapi('Step')
export type Step = z.infer<typeof Step>
