import { z } from '@hono/zod-openapi'
import { IsoDate } from '../../../knowledge/schema/date.ts'
import { ServiceView } from '../service.ts'

const SaidTwice = z.strictObject({ you: z.string(), they: z.string() })

export const SituationView = z
  .strictObject({
    id: z.string(),
    title: SaidTwice,
    steps: z.array(
      z.strictObject({
        say: SaidTwice,
        source: z.strictObject({ title: z.string(), url: z.string().nullable(), seen: z.boolean() }),
      }),
    ),
    services: z.array(ServiceView),
    /** What to ask the navigator; null: nothing. */
    says: z.string().nullable(),
    safetyNetting: z.array(z.string()),
    draftedOn: IsoDate,
    assuredOn: IsoDate.nullable(),
  })
  .openapi('Situation')
export type SituationView = z.infer<typeof SituationView>

/** What a shared tablet needs before anyone sits down beside it: nothing about a person in it. */
export const CommunityReply = z
  .strictObject({
    knowledge: z.string(),
    /** Europe/London. */
    at: z.string(),
    situations: z.array(SituationView),
    safety: z.string(),
  })
  .openapi('Community')
export type CommunityReply = z.infer<typeof CommunityReply>
