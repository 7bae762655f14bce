import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

const prefix = 'widget.'
const moduleId = 'virtual:wording'

export type Sentences = Readonly<Record<string, string>>

const readFile = (folder: string, language: string): Sentences => {
  const file = join(folder, language, 'widget.yaml')
  const entries = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>
  for (const [key, value] of Object.entries(entries))
    if (typeof value !== 'string' || !/^(widget|state)\./.test(key))
      throw new Error(`${file}, ${key}: write "${prefix}…: a sentence"; quote it if it reads as a number or yes/no`)
  return entries as Sentences
}

/** The widget's sentences in one language, keys without their prefix. */
export const readWords = (folder: string, language: string): Sentences =>
  Object.fromEntries(
    Object.entries(readFile(folder, language)).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  )

/** The hash of the English that these keys were translated from. */
const englishHash = (english: Sentences, keys: readonly string[]): string =>
  createHash('sha256')
    .update(keys.map((key) => `${key}: ${english[key]}`).join('\n'))
    .digest('hex')
    .slice(0, 12)

/** What is wrong with a translation, and its cure; empty: it may be shown. */
export const translationFaults = (folder: string, language: string): string[] => {
  const english = readWords(folder, 'en')
  const words = readWords(folder, language)
  const file = join(folder, language, 'widget.yaml')
  const hash = englishHash(english, Object.keys(words))
  const unknown = Object.keys(words).filter((key) => english[key] === undefined)
  return [
    ...unknown.map((key) => `${file}, ${prefix}${key}: English has no such sentence; take it out`),
    ...(readFile(folder, language)['state.english'] === hash
      ? []
      : [`${file}: the English has changed; have the lines looked at again, then set state.english to "${hash}"`]),
  ]
}

/** What lets code name a sentence only if it exists. */
export const keysDeclaration = (words: Sentences): string =>
  `${['/** Written by the build from the English words: all that the widget can say. */', 'export type WidgetKey =']
    .concat(Object.keys(words).map((key) => `  | '${key}'`))
    .join('\n')}\n`

/** Languages, English apart, that have words for the widget. */
export const languagesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name !== 'en' && existsSync(join(folder, name, 'widget.yaml')))

/**
 * `virtual:wording`: English inside the embed, every other language a chunk of its own, fetched when chosen. A stale
 * translation is left out, with a warning: people then read English.
 * @param folder `knowledge/wording`
 * @param keysFile where the keys are declared, kept in step with the English words
 */
export const wording = (folder: string, keysFile: string): Plugin => ({
  name: 'navigator-wording',
  buildStart() {
    const declared = keysDeclaration(readWords(folder, 'en'))
    if (!existsSync(keysFile) || readFileSync(keysFile, 'utf8') !== declared) writeFileSync(keysFile, declared)
  },
  resolveId: (id) => (id.startsWith(moduleId) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${moduleId}`)) return undefined
    const language = id.slice(moduleId.length + 2)
    this.addWatchFile(join(folder, language || 'en', 'widget.yaml'))
    if (language) return `export default ${JSON.stringify(readWords(folder, language))}`
    const fresh = languagesIn(folder).filter((name) => {
      const faults = translationFaults(folder, name)
      for (const fault of faults) this.warn(fault)
      return faults.length === 0
    })
    const others = fresh.map((name) => `${JSON.stringify(name)}: () => import('${moduleId}/${name}')`)
    return `export default ${JSON.stringify(readWords(folder, 'en'))}\nexport const others = {${others.join()}}`
  },
})
