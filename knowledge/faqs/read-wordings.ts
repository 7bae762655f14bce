import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mistake } from '../mistake.ts'
import { check } from '../read-yaml.ts'
import type { Faq } from '../schema/faq.ts'
import { FaqWording } from '../schema/faq-wording.ts'

type Line = { readonly file: string; readonly line: number; readonly wording: FaqWording }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

/** The lines of one file; those with mistakes are told of and left out. */
const linesOf = (file: string, mistakes: Mistake[]): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return []
      const line = at + 1
      const wording = check(FaqWording, { file, value: parsed(text), placeOf: () => ({ file, line }) }, mistakes)
      return wording === null ? [] : [{ file, line, wording }]
    })

/** Two wordings are one when only capitals, marks or spaces differ. */
const bare = (ask: string): string =>
  ask
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same words cannot ask two things: whichever is meant, one of the two would be answered wrongly. */
const checkTwice = (lines: readonly Line[], faqs: readonly Faq[], mistakes: Mistake[]) => {
  const first = new Map<string, { readonly id: string; readonly place: string }>(
    faqs.flatMap(({ id, asks }) => asks.map((ask) => [bare(ask), { id, place: `asks of ${id}` }] as const)),
  )
  for (const { file, line, wording } of lines) {
    const [words, id] = [bare(wording.ask), wording.faq ?? 'nothing here']
    const other = first.get(words)
    if (other === undefined) first.set(words, { id, place: `${file}:${line}` })
    else if (other.id !== id)
      mistakes.push({
        file,
        line,
        field: 'ask',
        value: wording.ask,
        cure: `asks ${id} here and ${other.id} in ${other.place}: keep the one it asks`,
      })
  }
}

/**
 * How people put the curated questions: every `*.jsonl` of the folder, which may be missing. JSON lines and not YAML:
 * thousands of them are read at every start without a snapshot, forty times as fast.
 */
export const readWordings = (folder: string, faqs: readonly Faq[], mistakes: Mistake[]): FaqWording[] => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : []
  const lines = files.sort().flatMap((name) => linesOf(join(folder, name), mistakes))
  const known = new Set(faqs.map(({ id }) => id))
  for (const { file, line, wording } of lines)
    if (wording.faq !== null && !known.has(wording.faq))
      mistakes.push({ file, line, field: 'faq', value: wording.faq, cure: 'name a question of knowledge/faqs' })
  checkTwice(lines, faqs, mistakes)
  return lines.map(({ wording }) => wording)
}
