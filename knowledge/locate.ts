import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Mistake } from './mistake.ts'

type Line = { readonly file: string; readonly at: number; readonly text: string }

const filesUnder = (path: string): readonly string[] => {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(path, name))
}

const linesOf = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, at) => ({ file, at: at + 1, text }))

/** A value as YAML may write it: a quote within single quotes is doubled. */
const saysValue = ({ text }: Line, value: string): boolean => {
  const word = new RegExp(`(?<![\\w-])${value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`)
  return word.test(text) || word.test(text.replaceAll("''", "'"))
}

/** Where something of this id begins; of two the later, for it is the one that came too much. */
const beginningOf = (lines: readonly Line[], id: string): number =>
  lines.findLastIndex((line) => /^\s*(?:-\s+)?(?:\{\s*)?(?:id|code):/.test(line.text) && saysValue(line, id))

/**
 * Says in which file and on which line a mistake stands that was found once everything was put together: from where
 * the thing it names begins, the first line that holds the value. Not found: the folder alone, as before.
 */
export const locate = (folder: string, mistake: Mistake): Mistake => {
  if (mistake.line !== null) return mistake
  const lines = filesUnder(join(folder, mistake.file)).flatMap(linesOf)
  const from = beginningOf(lines, mistake.field.split('.')[0] ?? '')
  const own = from === -1 ? lines : lines.slice(from).filter(({ file }) => file === lines[from]!.file)
  const found = own.find((line) => saysValue(line, String(mistake.value))) ?? (from === -1 ? undefined : own[0])
  return { ...mistake, file: found?.file ?? join(folder, mistake.file), line: found?.at ?? null }
}
