import { join } from 'node:path'
import type { Plugin } from 'vite'
import { KnowledgeError, type Mistake } from '../../knowledge/mistake.ts'
import { check, readYaml } from '../../knowledge/read-yaml.ts'
import { Community } from '../../knowledge/schema/community.ts'

const moduleId = 'virtual:community-limits'

/** `virtual:community-limits`: the days, minutes and seconds of `knowledge/community.yaml`. */
export const communityLimits = (folder: string): Plugin => ({
  name: 'navigator-community-limits',
  resolveId: (id) => (id === moduleId ? `\0${id}` : undefined),
  load(id) {
    if (id !== `\0${moduleId}`) return undefined
    const file = join(folder, 'community.yaml')
    this.addWatchFile(file)
    const mistakes: Mistake[] = []
    const limits = check(Community, readYaml(file), mistakes)
    if (limits === null) throw new KnowledgeError(mistakes)
    return `export default ${JSON.stringify(limits)}`
  },
})
