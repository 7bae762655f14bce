import { z } from '@hono/zod-openapi'
import { Sex } from '../../knowledge/schema/age.ts'
import { Asking, Consultation, FindingState } from './consultation.ts'

/** An answer to one question: choices, values, single unsure ticks, or the whole screen unsure. */
export const Answer = z
  .strictObject({
    question: z.string().max(80),
    choices: z.array(z.string().max(80)).max(40).optional(),
    values: z.strictObject({ age: z.number().min(0).max(130).optional(), sex: Sex.optional() }).optional(),
    unsureOf: z.array(z.string().max(80)).max(40).optional(),
    unsure: z.boolean().optional(),
    /** Ask these ticks one at a time instead. */
    oneAtATime: z.boolean().optional(),
  })
  .openapi('Answer')
export type Answer = z.infer<typeof Answer>

export const Person = z
  .strictObject({
    age: z.number().min(0).max(130).nullish(),
    sex: Sex.nullish(),
    pregnant: z.boolean().nullish(),
    asking: Asking.nullish(),
  })
  .openapi('Person')
export type Person = z.infer<typeof Person>

export const Audience = z.enum(['resident', 'reception', 'community'])
export type Audience = z.infer<typeof Audience>

/** One turn. Everything is optional: an empty first turn asks what is wrong. */
export const TriageRequest = z
  .strictObject({
    consultation: Consultation.nullish(),
    message: z.string().max(2000).nullish(),
    answers: z.array(Answer).max(10).nullish(),
    corrections: z
      .array(z.strictObject({ finding: z.string().max(80), state: FindingState }))
      .max(40)
      .nullish(),
    person: Person.nullish(),
    place: z.string().max(12).nullish(),
    practice: z
      .string()
      .regex(/^[A-Z][0-9]{5}$/)
      .nullish(),
    audience: Audience.default('resident'),
    partner: z.string().max(80).default('demo'),
    language: z.string().max(12).default('en'),
    /** Staff practising: answered as ever, never counted. */
    training: z.boolean().optional(),
  })
  .openapi('TriageRequest')
export type TriageRequest = z.infer<typeof TriageRequest>
