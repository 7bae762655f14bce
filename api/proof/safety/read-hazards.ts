import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeError } from '../../../knowledge/mistake.ts'
import type { Mistake } from '../../../knowledge/mistake.ts'
import { check, readYaml } from '../../../knowledge/read-yaml.ts'
import { HazardLog } from '../../../knowledge/schema/hazard.ts'

/** Where, inside a knowledge folder. */
export const hazardsFile = 'safety/hazards.yaml'

/**
 * Reads the hazard log.
 * @throws KnowledgeError naming line, field and cure when the file does not have the shape of its schema.
 */
export function readHazards(folder: string): HazardLog {
  const mistakes: Mistake[] = []
  const log = check(HazardLog, readYaml(join(folder, hazardsFile)), mistakes)
  if (log === null) throw new KnowledgeError(mistakes)
  return log
}

/** What a file of the repository says; a folder says nothing; null: there is no such thing. */
export type TextOf = (path: string) => string | null

export const textInRepository: TextOf = (path) => {
  if (!existsSync(path)) return null
  return statSync(path).isFile() ? readFileSync(path, 'utf8') : ''
}
