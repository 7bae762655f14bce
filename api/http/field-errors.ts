import type { z } from 'zod'
import type { Problem } from '../contract/problem.ts'

/** Each mistake with the field it is in. Messages speak of types and limits, never of what was written. */
export const fieldErrors = ({ issues }: z.ZodError): Problem['errors'] =>
  issues.map(({ path, message }) => ({ path: path.join('.') || 'body', message }))
