import { z } from '@hono/zod-openapi'
import { Sex } from '../../knowledge/schema/age.ts'
import { Code } from '../../knowledge/schema/disposition.ts'

export const FindingState = z.enum(['present', 'absent', 'unsure'])

const Reading = z.strictObject({ min: z.number().min(0).max(130), max: z.number().min(0).max(130) })

export const Asking = z.enum(['self', 'with-them', 'not-with-them', 'staff'])
export type Asking = z.infer<typeof Asking>

/** What the caller holds between turns and sends back unchanged: ids only, no words, no place. */
export const Consultation = z
  .strictObject({
    id: z.uuid(),
    schema: z.literal(1),
    knowledge: z.string().max(80),
    findings: z.record(z.string().max(80), FindingState),
    facts: z.strictObject({
      ages: z.array(Reading).max(6),
      sexes: z.array(Sex).max(2),
      declined: z.array(z.enum(['age', 'sex', 'who'])).max(3),
      asking: Asking.nullable(),
    }),
    presentations: z.array(z.string().max(80)).max(12),
    asked: z.array(z.string().max(80)).max(400),
    /** Screens answered that count against five. */
    screens: z.number().int().min(0).max(99),
    /** Questions put so far, of any kind: the number in their ids. */
    questions: z.number().int().min(0).max(999),
    pending: z.strictObject({ question: z.string().max(80), shown: z.array(z.string().max(80)).max(40) }).nullable(),
    /** Signs whose withdrawal awaits the second screen. */
    withdrawing: z.array(z.string().max(80)).max(40),
    /** Signs taken back: the receipt keeps both. */
    withdrawn: z.array(z.string().max(80)).max(40),
    language: z.string().max(12),
    floor: Code.nullable(),
  })
  .openapi('Consultation')
export type Consultation = z.infer<typeof Consultation>
