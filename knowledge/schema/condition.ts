import { z } from 'zod'
import { AgeBand, Sex } from './age.ts'
import { Id } from './id.ts'

/** A fact of the person: age band or sex at birth. */
export const FactTerm = z.union([z.strictObject({ age: AgeBand }), z.strictObject({ sex: Sex })])
export type FactTerm = z.infer<typeof FactTerm>

/**
 * When a rule is true. Positive in signs: `none` may name facts and history only, so that adding a sign can never make
 * a condition false. All keys given must hold.
 */
export const Condition = z.strictObject({
  get any(): z.ZodOptional<z.ZodArray<typeof Term>> {
    return z.array(Term).min(1).optional()
  },
  get all(): z.ZodOptional<z.ZodArray<typeof Term>> {
    return z.array(Term).min(1).optional()
  },
  get none(): z.ZodOptional<z.ZodArray<typeof Term>> {
    return z.array(Term).min(1).optional()
  },
  atLeast: z.strictObject({ count: z.number().int().min(2), of: z.array(Id).min(2) }).optional(),
})
export type Condition = z.infer<typeof Condition>

/** A finding by id, a fact, or a condition inside a condition. */
export const Term = z.union([Id, FactTerm, Condition])
export type Term = z.infer<typeof Term>
