import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../knowledge/load.ts'
import { KnowledgeError } from '../../knowledge/mistake.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { changesBetween } from '../proof/compare/changes.ts'
import { exampleChanges } from '../proof/compare/example-changes.ts'
import { reportOf } from '../proof/compare/report.ts'
import { readSignOffs } from '../proof/compare/sign-offs.ts'
import { compileTriage } from '../triage/compile.ts'

/** Opening hours do not change an answer; a fixed moment keeps two runs alike. */
const at = Temporal.ZonedDateTime.from('2026-12-01T10:30:00[Europe/London]')

/** The knowledge as it stood at a revision, by way of a folder that is removed again. */
const knowledgeAt = (revision: string, folder: string): Knowledge => {
  const temporary = mkdtempSync(join(tmpdir(), 'knowledge-'))
  try {
    const archive = execFileSync('git', ['archive', revision, folder], { maxBuffer: 1 << 28 })
    execFileSync('tar', ['-x', '-C', temporary], { input: archive })
    return loadKnowledge(join(temporary, folder))
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** `npm run diff -- REF [FOLDER]`: which answers change since a revision; fails on one that is less urgent and unsigned. */
const [revision, folder = 'knowledge'] = process.argv.slice(2)
try {
  if (!revision)
    throw new KnowledgeError([{ file: 'diff', line: null, field: 'REF', value: null, cure: 'name a git revision' }])
  const [before, after] = [knowledgeAt(revision, folder), loadKnowledge(folder)]
  // Without words nobody can speak: an invented borough may have none.
  const examples = after.wording['en'] ? exampleChanges(before, after, at) : { played: 0, changes: [] }
  const enumerated = changesBetween(compileTriage(before), compileTriage(after))
  const { lines, unsigned } = reportOf({ before, after, enumerated, examples, signOffs: readSignOffs(folder) })
  console.log(lines.join('\n'))
  process.exitCode = unsigned === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error
  console.log(error.message)
  process.exitCode = 1
}
