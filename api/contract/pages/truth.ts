import { z } from '@hono/zod-openapi'

const count = z.number().int().min(0)

/** Facts of one kind about the services that are listed: each stands in exactly one of the three. */
const Facts = z.strictObject({
  kind: z.enum(['hours', 'address', 'phone', 'text', 'bsl', 'website']),
  label: z.string(),
  /** Dated within the last 18 months, and not past its review. */
  confirmed: count,
  /** Confirmed once, but too long ago, or past its review. */
  pastReview: count,
  /** Undated: nobody has confirmed it. */
  unconfirmed: count,
})

const Content = z.strictObject({
  kind: z.enum(['red-flags', 'pathways', 'advice']),
  label: z.string(),
  all: count,
  /** Signed off by a named role. */
  approved: count,
  pastReview: count,
})

/** What the navigator knows and does not know, counted from its knowledge at this moment. */
export const TruthReply = z
  .strictObject({
    /** Day in London. */
    on: z.string(),
    knowledge: z.string(),
    services: z.strictObject({
      listed: count,
      /** Shown to staff alone. */
      forStaff: count,
      closed: count,
      /** Kept, and shown to nobody until somebody confirms them. */
      heldBack: count,
    }),
    facts: z.array(Facts),
    /** Facts kept about those services, and shown to nobody. */
    factsHeldBack: count,
    content: z.array(Content),
    /** Newest date on which anything was signed off; null: nothing ever was. */
    lastSignOff: z.string().nullable(),
    /** Doubts written down for a clinician, in what is not signed off. */
    doubts: count,
    languages: z.array(z.strictObject({ language: z.string(), label: z.string(), checked: count, of: count })),
    switchedOff: z.array(z.strictObject({ what: z.string(), until: z.string() })),
    gaps: z.array(z.string()),
    /** Headings of the three states of a fact, and a sentence for the last sign-off. */
    words: z.strictObject({
      confirmed: z.string(),
      pastReview: z.string(),
      unconfirmed: z.string(),
      signOff: z.string(),
    }),
  })
  .openapi('Truth')
export type TruthReply = z.infer<typeof TruthReply>
