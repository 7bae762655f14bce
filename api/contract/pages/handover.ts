import { z } from '@hono/zod-openapi'
import { Code } from '../../../knowledge/schema/disposition.ts'
import { TriageReply } from '../reply.ts'
import { Audience } from '../request.ts'

/** A code for the answer that a consultation has come to. Null: sensitive, unfinished, or more than a code can carry. */
export const HandoverReply = z
  .strictObject({ code: z.string().max(80).nullable(), safety: z.string() })
  .openapi('Handover')
export type HandoverReply = z.infer<typeof HandoverReply>

/** A code to go on from. It travels in a body, never in an address. */
export const HandoverOpening = z
  .strictObject({
    code: z.string().min(1).max(120),
    audience: Audience.default('resident'),
    partner: z.string().max(80).default('demo'),
    language: z.string().max(12).default('en'),
    place: z.string().max(12).nullish(),
    practice: z.string().max(12).nullish(),
  })
  .openapi('HandoverOpening')

/** What was reported, evaluated afresh. */
export const HandoverOpened = z
  .strictObject({
    reply: TriageReply,
    /** The day it was made: `2026-11-21`. */
    madeOn: z.string(),
    /** The answer it was made with; null: one that this knowledge does not have. */
    reached: Code.nullable(),
    /** Things told that this knowledge does not know. */
    unknown: z.number().int(),
    /** Made with other questions: what was denied is asked again. */
    askAgain: z.boolean(),
  })
  .openapi('HandoverOpened')
export type HandoverOpened = z.infer<typeof HandoverOpened>
