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
import { cleanly, UsageError } from './cleanly.ts'

/** Opening hours do not change an answer; a fixed moment keeps two runs alike. */
const at = Temporal.ZonedDateTime.from('2026-12-01T10:30:00[Europe/London]')

/** The tree of a folder at a revision. @throws UsageError when git knows no such revision or folder in it. */
const archiveOf = (revision: string, folder: string): Buffer => {
  try {
    return execFileSync('git', ['archive', revision, folder], {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    throw new UsageError(`git knows no "${folder}" at "${revision}": name a revision, such as main or HEAD~5`)
  }
}

/** The knowledge as it stood at a revision, by way of a folder that is removed again. */
const knowledgeAt = (revision: string, folder: string): Knowledge => {
  const archive = archiveOf(revision, folder)
  const temporary = mkdtempSync(join(tmpdir(), 'knowledge-'))
  try {
    execFileSync('tar', ['-x', '-C', temporary], { input: archive })
    return loadKnowledge(join(temporary, folder))
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    const why = error.message.replaceAll(`${temporary}/`, '').split('\n').slice(1, 4).join('\n')
    throw new UsageError(
      `The knowledge of "${revision}" cannot be read by today's schema, so nothing was compared. Take a later revision.\n${why}`,
    )
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** The older knowledge with every sentence the newer one says: words change no answer. */
const spokenAs = (before: Knowledge, after: Knowledge): Knowledge => ({
  ...before,
  wording: { ...before.wording, en: { ...after.wording['en'], ...before.wording['en'] } },
})

/** `npm run diff -- REF [FOLDER]`: which answers change since a revision; fails on one that is less urgent and unsigned. */
await cleanly(() => {
  const [revision, folder = 'knowledge'] = process.argv.slice(2)
  if (!revision) throw new UsageError('Since when? Name a git revision: npm run diff -- main')
  const [before, after] = [knowledgeAt(revision, folder), loadKnowledge(folder)]
  // Without words nobody can speak: an invented borough may have none.
  const examples = after.wording['en'] ? exampleChanges(spokenAs(before, after), after, at) : { played: 0, changes: [] }
  const enumerated = changesBetween(compileTriage(before), compileTriage(after))
  const { lines, unsigned } = reportOf({ before, after, enumerated, examples, signOffs: readSignOffs(folder) })
  console.log(lines.join('\n'))
  process.exitCode = unsigned === 0 ? 0 : 1
})
