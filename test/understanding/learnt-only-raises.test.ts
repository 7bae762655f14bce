import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCases } from '../../api/cli/eval/case.ts'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import type { Lexis } from '../../api/understanding/lexis.ts'
import { understand } from '../../api/understanding/understand.ts'
import { hillingdon } from '../support/hillingdon.ts'

const cases = ['test/cases', 'test/cases/voices']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap(readCases)

const learnt = compileUnderstanding(hillingdon)
const unlearnt = compileUnderstanding({ ...hillingdon, lexicon: { ...hillingdon.lexicon, caution: null } })

const strength = { absent: 0, unsure: 1, present: 2 } as const
const statesOf = (lexis: Lexis, message: string) =>
  new Map(understand(lexis, message).findings.map(({ finding, state }) => [finding, strength[state]]))

test('what messages are like adds signs and takes doubts away; no sign of any open case is weaker for it', () => {
  let stronger = 0
  for (const { id, text } of cases) {
    const [without, withIt] = [statesOf(unlearnt, text), statesOf(learnt, text)]
    // Of a case told at length a doubt is kept of the group that is asked about in a sign's place.
    const strengthWithIt = (finding: string) => withIt.get(finding) ?? withIt.get(learnt.groups.get(finding) ?? '')
    for (const [finding, state] of without)
      expect(strengthWithIt(finding), `${id}: ${finding}`).toBeGreaterThanOrEqual(state)
    if ([...withIt].some(([finding, state]) => state > (without.get(finding) ?? -1))) stronger += 1
  }
  expect(cases.length).toBeGreaterThanOrEqual(4000)
  expect(stronger).toBeGreaterThan(cases.length / 10)
})
