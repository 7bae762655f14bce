import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../../knowledge/load.ts'
import { readCoverage } from '../proof/coverage/read-coverage.ts'
import { readHazards } from '../proof/safety/read-hazards.ts'
import { safetyCase } from '../proof/safety/safety-case.ts'
import { cleanly } from './cleanly.ts'

/** `npm run safety-case [FOLDER]`: writes the safety case report to the folder's `safety/README.md`. */
await cleanly(() => {
  const folder = process.argv[2] ?? 'knowledge'
  const file = join(folder, 'safety/README.md')
  writeFileSync(file, safetyCase(loadKnowledge(folder), readHazards(folder), readCoverage(folder)))
  console.log(`Wrote ${file}.`)
})
