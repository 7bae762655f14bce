import type { z } from '@hono/zod-openapi'
import { Problem } from '../../contract/problem.ts'

/** A reply in JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A refusal: problem details with the safety line. */
export const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})
