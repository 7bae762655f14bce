import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

const moduleId = 'virtual:page-words/'

/** The sentences of one page, keys without their prefix. @throws Error naming a key of another page. */
export const readPageWords = (folder: string, page: string): Readonly<Record<string, string>> => {
  const file = join(folder, 'en', `${page}.yaml`)
  const entries = Object.entries(parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!key.startsWith(`${page}.`) || typeof value !== 'string')
        throw new Error(`${file}, ${key}: write "${page}.…: a sentence"; quote it if it reads as a number or yes/no`)
      return [key.slice(page.length + 1), value]
    }),
  )
}

/**
 * `virtual:page-words/reception`: the words of a page of ours, from `knowledge/wording/en/reception.yaml`.
 * @param folder `knowledge/wording`
 */
export const pageWords = (folder: string): Plugin => ({
  name: 'navigator-page-words',
  resolveId: (id) => (id.startsWith(moduleId) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${moduleId}`)) return undefined
    const page = id.slice(moduleId.length + 1)
    this.addWatchFile(join(folder, 'en', `${page}.yaml`))
    return `export default ${JSON.stringify(readPageWords(folder, page))}`
  },
})
