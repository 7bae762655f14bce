import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** An answer and how soon, `urgent-care today`; `gone`: its card was taken out; `nothing`: no red flag speaks. */
const answer = z.union([
  z.enum(['gone', 'nothing']),
  z.string().regex(/^[a-z0-9-]+ [a-z0-9-]+$/, 'write the answer and how soon: urgent-care today'),
])

/** An answer that becomes less urgent on purpose, as `npm run diff` prints it. */
export const Lowered = z.union([
  z.strictObject({
    /** Pathway asked about, or `any-message`: what the red flags say with no pathway. */
    where: Id,
    /** Findings that are true, everything else being answered no. */
    with: z.array(Id),
    /** They are in doubt rather than true. */
    unsure: z.boolean().default(false),
    from: answer,
    to: answer,
  }),
  /** An example, played as a message. */
  z.strictObject({ say: z.string().min(1), from: answer, to: answer }),
])
export type Lowered = z.infer<typeof Lowered>

/** A clinician's consent to answers that become less urgent. One file of `knowledge/safety/sign-offs/`, named for its id. */
export const SignOff = z.strictObject({
  id: Id,
  /** Null: proposed with its reason, and signed by nobody yet. It lets nothing pass. */
  signedOn: IsoDate.nullable(),
  /** The role that signs, or is asked to; never a person. */
  signedBy: z.enum([
    'clinical-safety-officer',
    'pharmacist',
    'maternity-lead',
    'mental-health-lead',
    'safeguarding-lead',
  ]),
  because: Sentence,
  lowered: z.array(Lowered).min(1),
})
export type SignOff = z.infer<typeof SignOff>
