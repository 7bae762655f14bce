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

/** `virtual:knowledge/core`, `virtual:knowledge/ears` and `virtual:knowledge/situations`: text to be parsed when it is needed, each a chunk of its own. */
export const offlineKnowledge = (folder: string, snapshot: string): Plugin => {
  let knowledge: Knowledge | null = null
  return {
    name: 'navigator-offline-knowledge',
    resolveId: (id) => (id.startsWith(moduleId) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${moduleId}`)) return undefined
      knowledge ??= freshestKnowledge(folder, snapshot)
      const part = parts[id.slice(id.lastIndexOf('/') + 1)]?.(knowledge)
      if (!part) return undefined
      const plain = JSON.parse(JSON.stringify(part)) as Json
      return `export default ${JSON.stringify(JSON.stringify(toColumns(plain)))}`
    },
  }
}
