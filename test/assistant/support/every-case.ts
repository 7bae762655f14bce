import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCases, type Case } from '../../../api/cli/eval/case.ts'

const folder = 'test/cases'

/** Every open case there is: the files of `test/cases`, never those kept apart for measuring. */
export const everyCase: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readCases(join(folder, file)))
