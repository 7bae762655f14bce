import { z } from '@hono/zod-openapi'

/** What was done with an answer. */
export const ActionTaken = z.enum([
  'call',
  'relay',
  'bsl',
  'sms',
  'online',
  'directions',
  'print',
  'copy',
  'staff-changed',
])
export const WouldHaveGone = z.enum(['a-and-e', '999', '111', 'gp', 'pharmacy', 'nothing'])
export const Helpful = z.enum(['yes', 'no'])
export const Happened = z.enum(['seen', 'turned-away', 'closed', 'wrong-number'])
export type Happened = z.infer<typeof Happened>

const about = { ticket: z.string().max(2000), service: z.string().max(80).nullish() }

/** One tap after an answer: closed values only, with the receipt's ticket. */
export const Feedback = z
  .discriminatedUnion('question', [
    z.strictObject({ ...about, question: z.literal('action'), value: ActionTaken }),
    z.strictObject({ ...about, question: z.literal('would-have-gone'), value: WouldHaveGone }),
    z.strictObject({ ...about, question: z.literal('helpful'), value: Helpful }),
    z.strictObject({ ...about, service: z.string().max(80), question: z.literal('what-happened'), value: Happened }),
  ])
  .openapi('Feedback')
export type Feedback = z.infer<typeof Feedback>

/** `stored` survives a crash; `queued` waits in memory for the store to come back. */
export const FeedbackReply = z
  .strictObject({ status: z.enum(['stored', 'queued']), safety: z.string() })
  .openapi('FeedbackReply')
