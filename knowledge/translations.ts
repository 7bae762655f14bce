import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { KnowledgeError, type Mistake } from './mistake.ts'
import { check, readYaml } from './read-yaml.ts'
import { DispositionFile } from './schema/disposition.ts'
import { Translation, type Translated } from './schema/translation.ts'
import { Wording } from './schema/wording.ts'

export type Sentences = Readonly<Record<string, string>>

/** The hash that ties a translation to the English sentence it was made from. */
export const hashOf = (sentence: string): string =>
  createHash('sha256').update(sentence.normalize('NFC')).digest('hex').slice(0, 8)

const read = <Schema extends z.ZodType>(schema: Schema, file: string): z.output<Schema> => {
  const mistakes: Mistake[] = []
  const value = check(schema, readYaml(file), mistakes)
  if (value === null) throw new KnowledgeError(mistakes)
  return value
}

/** `disposition.<code>.headline` and `.action`, `route.<id>.headline` and `.action`: as residents read them. */
const answersIn = (folder: string): Sentences => {
  const { dispositions, routes } = read(DispositionFile, join(folder, 'dispositions.yaml'))
  const both = (name: string, { headline, action }: (typeof routes)[number] | (typeof dispositions)[number]) => [
    [`${name}.headline`, headline.resident],
    [`${name}.action`, action.resident],
  ]
  return Object.fromEntries([
    ...dispositions.flatMap((each) => both(`disposition.${each.code}`, each)),
    ...routes.flatMap((each) => both(`route.${each.id}`, each)),
  ]) as Sentences
}

/** One file of English wording. */
export const englishIn = (folder: string, name: string): Sentences =>
  read(Wording, join(folder, 'wording', 'en', `${name}.yaml`))

/** How soon, in words. */
const withinsIn = (folder: string): Sentences =>
  Object.fromEntries(
    Object.entries(englishIn(folder, 'conversation')).filter(([key]) => key.startsWith('within.')),
  ) as Sentences

/** The labels of a hand-out. A borough may do without. */
const handoutIn = (folder: string): Sentences =>
  existsSync(join(folder, 'wording', 'en', 'handout.yaml')) ? englishIn(folder, 'handout') : {}

/** Every English sentence that may be translated, by key. */
export const translatable = (folder: string): Sentences => ({
  ...englishIn(folder, 'widget'),
  ...englishIn(folder, 'widget-after'),
  ...handoutIn(folder),
  ...withinsIn(folder),
  ...answersIn(folder),
})

const fileOf = (folder: string, language: string) => join(folder, 'wording', language, 'translation.yaml')

/** Languages, English apart, that have a translation. */
export const languagesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'wording')).filter((name) => name !== 'en' && existsSync(fileOf(folder, name)))

export type ReadTranslation = {
  /** Made from the English of today: these may be shown. */
  readonly fresh: Readonly<Record<string, Translated>>
  /** Keys whose English has changed since: English is shown instead. */
  readonly stale: readonly string[]
}

/**
 * One language's sentences, kept apart by whether their English is still what they were made from.
 * @throws KnowledgeError when a key has no English sentence at all, or a blank such as `{number}` is lost.
 */
export const readTranslation = (folder: string, language: string, english: Sentences): ReadTranslation => {
  const file = fileOf(folder, language)
  const { words } = read(Translation, file)
  const blanks = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort().join()
  const mistakes = Object.entries(words).flatMap(([key, { say, of }]): Mistake[] => {
    const source = english[key]
    const about = { file, line: null, field: `words.${key}` }
    if (source === undefined) return [{ ...about, value: say, cure: 'English has no such sentence: take it out' }]
    return of === hashOf(source) && blanks(say) !== blanks(source)
      ? [{ ...about, value: say, cure: `keep the blanks of the English: ${blanks(source) || 'none'}` }]
      : []
  })
  if (mistakes.length > 0) throw new KnowledgeError(mistakes)
  const isFresh = ([key, { of }]: [string, Translated]) => of === hashOf(english[key] ?? '')
  return {
    fresh: Object.fromEntries(Object.entries(words).filter(isFresh)),
    stale: Object.entries(words).flatMap((entry) => (isFresh(entry) ? [] : [entry[0]])),
  }
}
