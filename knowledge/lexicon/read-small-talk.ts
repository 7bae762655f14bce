import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const Lines = z.array(z.string()).min(1)
const SmallTalk = z.strictObject({ before: Lines, after: Lines })

/** What people say before and after the matter, whatever the matter is. */
export type SmallTalk = z.infer<typeof SmallTalk>

/** Small talk, from a file. For training only. @throws ZodError naming the field that is wrong. */
export const readSmallTalk = (file: string): SmallTalk => SmallTalk.parse(parse(readFileSync(file, 'utf8')))
