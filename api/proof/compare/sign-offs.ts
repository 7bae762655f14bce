import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeError } from '../../../knowledge/mistake.ts'
import type { Mistake } from '../../../knowledge/mistake.ts'
import { check, readYaml } from '../../../knowledge/read-yaml.ts'
import { SignOff } from '../../../knowledge/schema/sign-off.ts'
import type { Lowered } from '../../../knowledge/schema/sign-off.ts'
import type { Change } from './changes.ts'
import type { ExampleChange } from './example-changes.ts'

/** How a sign-off names an answer that no pathway gives. */
export const anyMessage = 'any-message'

/**
 * Reads every sign-off of a knowledge folder; none when there is no such folder.
 * @throws KnowledgeError naming file, field and cure.
 */
export function readSignOffs(knowledge: string): readonly SignOff[] {
  const folder = join(knowledge, 'safety/sign-offs')
  const mistakes: Mistake[] = []
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : []
  const signOffs = files.sort().flatMap((name) => check(SignOff, readYaml(join(folder, name)), mistakes) ?? [])
  if (mistakes.length > 0) throw new KnowledgeError(mistakes)
  return signOffs
}

/** A change as a sign-off would name it. */
export function asLowered(change: Change | ExampleChange): Lowered {
  const { from, to } = change
  if ('say' in change) return { say: change.say, from, to }
  const { pathway, with: ids, unsure } = change
  return { where: pathway ?? anyMessage, with: [...ids], unsure, from, to }
}

/** Has somebody signed for exactly this? */
export function isSigned(change: Change | ExampleChange, signOffs: readonly SignOff[]): boolean {
  const key = keyOf(asLowered(change))
  return signOffs.some(({ signedOn, lowered }) => signedOn !== null && lowered.some((entry) => keyOf(entry) === key))
}

/** Why somebody proposed exactly this, for the clinician who has still to sign; null: nobody did. */
export function proposedBecause(change: Change | ExampleChange, signOffs: readonly SignOff[]): string | null {
  const key = keyOf(asLowered(change))
  return signOffs.find(({ lowered }) => lowered.some((entry) => keyOf(entry) === key))?.because ?? null
}

function keyOf(entry: Lowered): string {
  if ('say' in entry) return JSON.stringify([entry.say, entry.from, entry.to])
  return JSON.stringify([entry.where, entry.with.toSorted(), entry.unsure, entry.from, entry.to])
}
