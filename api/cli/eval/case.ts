import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Sex } from '../../../knowledge/schema/age.ts'
import { Code } from '../../../knowledge/schema/disposition.ts'

/** One message and the answers that would be right. Other keys are ignored. */
export const Case = z.object({
  id: z.string(),
  text: z.string(),
  age: z.number().nullish(),
  sex: Sex.nullish().catch(null),
  pregnant: z.boolean().nullish(),
  acceptable: z.array(Code).min(1),
})
export type Case = z.infer<typeof Case>

/**
 * Reads a file of cases, one JSON object a line.
 * @throws Error naming the line and the field that is not right.
 */
export const readCases = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const result = Case.safeParse(JSON.parse(line))
      if (result.success) return result.data
      const issue = result.error.issues[0]
      throw new Error(`${file}:${number}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not a case'}`)
    })
