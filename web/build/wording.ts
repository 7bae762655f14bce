import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import {
  englishIn,
  languagesIn,
  readTranslation,
  translatable,
  type ReadTranslation,
  type Sentences,
} from '../../knowledge/translations.ts'

const prefix = 'widget.'
const moduleId = 'virtual:wording'
const placesId = 'virtual:places'

const withoutPrefix = (sentences: Sentences): Sentences =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, say]) => [key.startsWith(prefix) ? key.slice(prefix.length) : key, say]),
  )

/** What the widget says: from the first view on, and after an answer. Keys without their prefix. */
export const readWords = (folder: string, name: 'widget' | 'widget-after'): Sentences =>
  withoutPrefix(englishIn(folder, name))

const fours = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / 4) }, (_, row) => items.slice(row * 4, row * 4 + 4))

/** What lets code name a sentence only if it exists. */
export const keysDeclaration = (words: Sentences): string =>
  [
    '/** Written by the build from the English words: all that the widget can say. */',
    '// prettier-ignore',
    'export type WidgetKey =',
    ...fours(Object.keys(words)).map((keys) => keys.map((key) => `  | '${key}'`).join('')),
    '',
  ].join('\n')

const declare = (folder: string, keysFile: string) => {
  const declared = keysDeclaration({ ...readWords(folder, 'widget'), ...readWords(folder, 'widget-after') })
  if (!existsSync(keysFile) || readFileSync(keysFile, 'utf8') !== declared) writeFileSync(keysFile, declared)
}

/** A language as the widget fetches it. One unchecked sentence is enough for all to be marked. */
const languageModule = ({ fresh }: ReadTranslation): string => {
  const words = Object.fromEntries(Object.entries(fresh).map(([key, { say }]) => [key, say]))
  const checked = Object.values(fresh).every((each) => each.checked !== null)
  return `export default ${JSON.stringify(withoutPrefix(words))}\nexport const checked = ${checked}`
}

const englishModule = (folder: string) => `export default ${JSON.stringify(readWords(folder, 'widget'))}`

/** Where each language is: fetched with the first of them. */
const languagesModule = (folder: string) => {
  const others = languagesIn(folder).map((name) => `${JSON.stringify(name)}: () => import('${moduleId}/${name}')`)
  return `export const others = {${others.join()}}`
}

const yamlIn = (folder: string, name: string): unknown =>
  parse(readFileSync(join(folder, 'places', `${name}.yaml`), 'utf8'))

/** Where the postcode districts are, and whom to thank for it. */
const placesModule = (folder: string) => {
  const districts = yamlIn(folder, 'districts') as { district: string; lat: number; lon: number }[]
  const { attribution } = yamlIn(folder, 'attribution') as { attribution: string }
  const middles = districts.map(({ district, lat, lon }) => [district, lat, lon])
  return `export const districts = ${JSON.stringify(middles)}\nexport const attribution = ${JSON.stringify(attribution)}`
}

/**
 * `virtual:wording`: the English of the first view on, inside the embed; `virtual:wording/after`: what comes after an
 * answer; every other language a chunk of its own, fetched when chosen; `virtual:wording/languages`: where they are. A sentence whose English has changed is left
 * out, with a warning: people then read English. `virtual:places`: the middles of the postcode districts.
 * @param folder `knowledge`
 * @param keysFile where the keys are declared, kept in step with the English words
 * @throws KnowledgeError, which ends the build, when a translation has a key without an English sentence
 */
export const wording = (folder: string, keysFile: string): Plugin => ({
  name: 'navigator-wording',
  buildStart: () => declare(folder, keysFile),
  resolveId: (id) => (id.startsWith(moduleId) || id === placesId ? `\0${id}` : undefined),
  load(id) {
    if (id === `\0${placesId}`) return placesModule(folder)
    if (!id.startsWith(`\0${moduleId}`)) return undefined
    const part = id.slice(moduleId.length + 2)
    if (part === '') return englishModule(folder)
    if (part === 'languages') return languagesModule(folder)
    if (part === 'after') return `export default ${JSON.stringify(readWords(folder, 'widget-after'))}`
    const translation = readTranslation(folder, part, translatable(folder))
    for (const key of translation.stale) this.warn(`wording/${part}: the English of ${key} has changed; it is left out`)
    return languageModule(translation)
  },
})
