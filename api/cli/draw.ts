import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../../knowledge/load.ts'
import { readCoverage } from '../proof/coverage/read-coverage.ts'
import { drawPage } from '../proof/page/draw-page.ts'
import { cleanly } from './cleanly.ts'

/** `npm run draw [FOLDER]`: writes every care card, drawn and in words, to the folder's `pathways/README.md`. */
await cleanly(() => {
  const folder = process.argv[2] ?? 'knowledge'
  const file = join(folder, 'pathways/README.md')
  writeFileSync(file, drawPage(loadKnowledge(folder), readCoverage(folder)))
  console.log(`Wrote ${file}.`)
})
