import { z } from '@hono/zod-openapi'

/** RFC 9457 problem details, with the safety line on every one. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })),
    safety: z.string(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof Problem>
