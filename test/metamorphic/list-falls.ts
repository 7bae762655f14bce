import { openCases } from './cases.ts'
import { writeKnown } from './known-falls.ts'
import { changes, lineOf, tallies } from './tally.ts'

const all = tallies(openCases(), () => changes)
for (const tally of all) console.log(lineOf(tally))
writeKnown(all)
