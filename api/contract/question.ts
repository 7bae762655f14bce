import { z } from '@hono/zod-openapi'

const Choice = z.strictObject({ id: z.string(), label: z.string(), hint: z.string().nullable() })

const asked = {
  id: z.string(),
  text: z.string(),
  why: z.string().nullable(),
  /** Questions left at most, this one included. */
  about: z.number().int(),
}

/** One screen. `choose-any` has a `none` id and an `unsure` id; `about` has fields. */
export const Question = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...asked,
      kind: z.literal('choose-any'),
      choices: z.array(Choice).min(1),
      none: z.string(),
      unsure: z.string(),
    }),
    z.strictObject({
      ...asked,
      kind: z.literal('choose-one'),
      choices: z.array(Choice).min(1),
      none: z.string().nullable(),
      unsure: z.string().nullable(),
    }),
    z.strictObject({
      ...asked,
      kind: z.literal('about'),
      fields: z.array(
        z.strictObject({
          id: z.enum(['age', 'sex']),
          kind: z.enum(['number', 'choose-one']),
          label: z.string(),
          choices: z.array(Choice).optional(),
        }),
      ),
    }),
  ])
  .openapi('Question')
export type Question = z.infer<typeof Question>
