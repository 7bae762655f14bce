import { readFileSync } from 'node:fs'
import { freeze } from './freeze.ts'
import type { Glossary } from './schema/glossary.ts'
import type { Knowledge } from './schema/knowledge.ts'
import { versionOf } from './version.ts'

/** A glossary kept as text until somebody writes in its language: as objects the sixteen would weigh five times as much. */
const asText = (glossary: Glossary): Glossary => {
  const text = JSON.stringify(glossary)
  const whole = () => JSON.parse(text) as Glossary
  return Object.freeze({
    language: glossary.language,
    checkedOn: glossary.checkedOn,
    get prefixes() {
      return whole().prefixes
    },
    get sets() {
      return whole().sets
    },
    get denyBefore() {
      return whole().denyBefore
    },
    get words() {
      return whole().words
    },
  })
}

/**
 * Reads a snapshot and proves that it is whole: its version is the hash of what it holds.
 * @throws Error when the file was changed by hand or cut short; the cure is to build it again.
 */
export const readSnapshot = (file: string): Knowledge => {
  const { version, ...parts } = JSON.parse(readFileSync(file, 'utf8')) as Knowledge
  if (versionOf(parts) !== version)
    throw new Error(`${file} does not match its own hash: build it again with "npm run build"`)
  const { glossaries, ...lexicon } = parts.lexicon
  const frozen = freeze({ version, ...parts, lexicon: { ...lexicon, glossaries: [] } })
  const withGlossaries = Object.freeze({ ...frozen.lexicon, glossaries: Object.freeze(glossaries.map(asText)) })
  return Object.freeze({ ...frozen, lexicon: withGlossaries }) as Knowledge
}
