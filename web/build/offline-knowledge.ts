import type { Plugin } from 'vite'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { toColumns, type Json } from '../../knowledge/schema/columns.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { coreOf, earsOf, situationsOf } from '../../knowledge/portable.ts'

const moduleId = 'virtual:knowledge/'

const parts: Readonly<Record<string, (knowledge: Knowledge) => unknown>> = {
  core: coreOf,
  ears: earsOf,
  situations: situationsOf,
}

const glossaryId = `${moduleId}glossary-`

/** By language, what fetches its glossary: most people need none. */
const glossaryLoaders = ({ lexicon }: Knowledge): string => {
  const loaders = lexicon.glossaries.map(({ language }) => `'${language}': () => import('${glossaryId}${language}')`)
  return `export default { ${loaders.join(', ')} }`
}

const glossaryOf = ({ lexicon }: Knowledge, language: string) =>
  lexicon.glossaries.find((glossary) => glossary.language === language)

/** `virtual:knowledge/core`, `/ears`, `/situations` and a glossary each: text to be parsed when it is needed, each a chunk of its own. */
export const offlineKnowledge = (folder: string, snapshot: string): Plugin => {
  let knowledge: Knowledge | null = null
  return {
    name: 'navigator-offline-knowledge',
    resolveId: (id) => (id.startsWith(moduleId) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${moduleId}`)) return undefined
      knowledge ??= freshestKnowledge(folder, snapshot)
      const name = id.slice(1)
      if (name === `${moduleId}glossaries`) return glossaryLoaders(knowledge)
      const part = name.startsWith(glossaryId)
        ? glossaryOf(knowledge, name.slice(glossaryId.length))
        : parts[name.slice(moduleId.length)]?.(knowledge)
      if (!part) return undefined
      const plain = JSON.parse(JSON.stringify(part)) as Json
      return `export default ${JSON.stringify(JSON.stringify(toColumns(plain)))}`
    },
  }
}
