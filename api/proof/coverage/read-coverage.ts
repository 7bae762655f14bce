import { join } from 'node:path'
import { KnowledgeError } from '../../../knowledge/mistake.ts'
import type { Mistake } from '../../../knowledge/mistake.ts'
import { check, readYaml } from '../../../knowledge/read-yaml.ts'
import { Coverage } from '../../../knowledge/schema/coverage.ts'

/** Where, inside a knowledge folder. */
export const coverageFile = 'safety/coverage.yaml'

/**
 * Reads where each entry of the catalogue has its home.
 * @throws KnowledgeError naming line, field and cure when the file does not have the shape of its schema.
 */
export function readCoverage(folder: string): Coverage {
  const mistakes: Mistake[] = []
  const coverage = check(Coverage, readYaml(join(folder, coverageFile)), mistakes)
  if (coverage === null) throw new KnowledgeError(mistakes)
  return coverage
}
