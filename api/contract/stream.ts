import { z } from '@hono/zod-openapi'
import { TriageReply } from './reply.ts'

/** Words to show in place of the `answer` of an `inform`, once `done` has come: a cut stream leaves the fixed answer. */
export const Wording = z
  .strictObject({
    delta: z.string(),
    /** Places, from 0, in the step's `sources` that this sentence rests on. */
    sources: z.array(z.number().int().min(0)),
  })
  .openapi('Wording')
export type Wording = z.infer<typeof Wording>

/**
 * What `Accept: text/event-stream` answers: `step` first and at once, then at most one `raise`, then `wording` deltas,
 * then `done`. `step` and `raise` carry a whole reply; a `raise` takes the place of the step before it. Lines beginning
 * with a colon keep the connection open and mean nothing.
 */
export const TurnEvent = z
  .discriminatedUnion('event', [
    z.strictObject({ event: z.literal('step'), data: TriageReply }),
    z.strictObject({ event: z.literal('raise'), data: TriageReply }),
    z.strictObject({ event: z.literal('wording'), data: Wording }),
    z.strictObject({ event: z.literal('done'), data: z.strictObject({}) }),
  ])
  .openapi('TurnEvent')
export type TurnEvent = z.infer<typeof TurnEvent>
