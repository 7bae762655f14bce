import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCases, type Case } from '../../api/cli/eval/case.ts'

/** The open cases; `kept` is never read. */
const folders = ['test/cases', 'test/cases/voices']
/** Of these, everyday messages of one person about one thing are what else somebody may ask in the same breath. */
const everydayFiles = ['test/cases/admin.jsonl', 'test/cases/self-care.jsonl', 'test/cases/social.jsonl']

export const openCases = (): readonly Case[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .toSorted()
      .flatMap((file) => readCases(join(folder, file))),
  )

export const everydayCases = (): readonly Case[] => everydayFiles.flatMap(readCases)
