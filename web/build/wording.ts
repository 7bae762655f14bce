import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

const prefix = 'widget.'
const moduleId = 'virtual:wording'

/** The widget's sentences in one language, keys without their prefix. */
export const readWords = (folder: string, language: string): Record<string, string> => {
  const file = join(folder, language, 'widget.yaml')
  const entries = Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
  for (const [key, value] of entries)
    if (typeof value !== 'string' || !key.startsWith(prefix))
      throw new Error(`${file}, ${key}: write "${prefix}…: a sentence"; quote it if it reads as a number or yes/no`)
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(prefix.length), String(value)]))
}

/** What lets code name a sentence only if it exists. */
export const keysDeclaration = (words: Readonly<Record<string, string>>): string =>
  ['/** Written by the build from the English words: all that the widget can say. */', 'export type WidgetKey =']
    .concat(Object.keys(words).map((key) => `  | '${key}'`))
    .join('\n') + '\n'

/** Languages, English apart, that have words for the widget. */
export const languagesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name !== 'en' && existsSync(join(folder, name, 'widget.yaml')))

/**
 * `virtual:wording`: English inside the embed, every other language a chunk of its own, fetched when chosen.
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
    const others = languagesIn(folder).map((name) => `${JSON.stringify(name)}: () => import('${moduleId}/${name}')`)
    return `export default ${JSON.stringify(readWords(folder, 'en'))}\nexport const others = {${others.join()}}`
  },
})
