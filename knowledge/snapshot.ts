import { readFileSync } from 'node:fs'
import { freeze } from './freeze.ts'
import type { Knowledge } from './schema/knowledge.ts'
import { versionOf } from './version.ts'

/**
 * Reads a snapshot and proves that it is whole: its version is the hash of what it holds.
 * @throws Error when the file was changed by hand or cut short; the cure is to build it again.
 */
export const readSnapshot = (file: string): Knowledge => {
  const { version, ...parts } = JSON.parse(readFileSync(file, 'utf8')) as Knowledge
  if (versionOf(parts) !== version)
    throw new Error(`${file} does not match its own hash: build it again with "npm run build"`)
  return freeze({ version, ...parts })
}
