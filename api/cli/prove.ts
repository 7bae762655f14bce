import { loadKnowledge } from '../../knowledge/load.ts'
import { KnowledgeError } from '../../knowledge/mistake.ts'
import { readCoverage } from '../proof/coverage/read-coverage.ts'
import { prove } from '../proof/prove.ts'
import { reportOf } from '../proof/report.ts'

/** `npm run prove [FOLDER]`: proves the care cards complete and consistent, prints counts, fails on any problem. */
const folder = process.argv[2] ?? 'knowledge'
try {
  const started = performance.now()
  const proof = prove(loadKnowledge(folder), readCoverage(folder))
  console.log(reportOf(proof).join('\n'))
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`)
  process.exitCode = proof.problems.length === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error
  console.log(error.message)
  process.exitCode = 1
}
