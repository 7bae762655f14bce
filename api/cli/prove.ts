import { loadKnowledge } from '../../knowledge/load.ts'
import { readCoverage } from '../proof/coverage/read-coverage.ts'
import { prove } from '../proof/prove.ts'
import { reportOf } from '../proof/report.ts'
import { readHazards, textInRepository } from '../proof/safety/read-hazards.ts'
import { cleanly } from './cleanly.ts'

/** The same year in every run, whatever the day: it holds a Christmas, an Easter and both changes of the clocks. */
const year = Temporal.PlainDate.from('2026-12-01')

/** `npm run prove [FOLDER]`: proves the care cards complete and consistent, prints counts, fails on any problem. */
await cleanly(() => {
  const folder = process.argv[2] ?? 'knowledge'
  const started = performance.now()
  const knowledge = loadKnowledge(folder)
  // Without words the directory cannot speak: an invented borough may have none.
  const spoken = knowledge.wording['en'] ? { year } : {}
  const safety = { log: readHazards(folder), textOf: textInRepository }
  const proof = prove(knowledge, { coverage: readCoverage(folder), safety, ...spoken })
  console.log(reportOf(proof).join('\n'))
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`)
  process.exitCode = proof.problems.length === 0 ? 0 : 1
})
