import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Id } from '../schema/id.ts'

const UtteranceFile = z.record(Id, z.array(z.coerce.string()))

/** Invented messages by the presentation they belong to, from every file of the folder. For training only. */
export const readUtterances = (folder: string): readonly { readonly pathway: string; readonly say: string }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => Object.entries(UtteranceFile.parse(parse(readFileSync(join(folder, name), 'utf8')) ?? {})))
    .flatMap(([pathway, sayings]) => sayings.map((say) => ({ pathway, say })))
