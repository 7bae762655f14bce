import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { readCoverage } from '../../api/proof/coverage/read-coverage.ts'
import { sentenceOf } from '../../api/proof/problem.ts'
import { proveHazards } from '../../api/proof/safety/prove-hazards.ts'
import { readHazards, textInRepository } from '../../api/proof/safety/read-hazards.ts'
import { levelOf } from '../../api/proof/safety/risk.ts'
import { safetyCase } from '../../api/proof/safety/safety-case.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import { HazardLog } from '../../knowledge/schema/hazard.ts'
import type { Hazard } from '../../knowledge/schema/hazard.ts'
import { hillingdon } from '../support/hillingdon.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const folder = 'test/fixtures/fernborough'
const knowledge = loadKnowledge(folder)
const log = readHazards(folder)

const problemsOf = (changed: HazardLog, of = knowledge) =>
  proveHazards(of, changed, textInRepository).problems.map(sentenceOf).join('\n')

const withHazard = (id: string, change: Partial<Hazard>): HazardLog => ({
  ...log,
  hazards: log.hazards.map((hazard) => (hazard.id === id ? { ...hazard, ...change } : hazard)),
})

const [control] = log.hazards[0]!.controls

test('the invented log has no fault', () => {
  expect(problemsOf(log)).toBe('')
  expect(proveHazards(knowledge, log, textInRepository).counts).toMatchObject({ hazards: 2, controls: 2 })
})

test('the log of the borough names only controls and tests that exist, and leaves no card without a hazard', () => {
  expect(problemsOf(readHazards('knowledge'), hillingdon)).toBe('')
})

test('a control that lives nowhere is found', () => {
  const lost = withHazard('H01', { controls: [{ ...control!, in: ['api/triage/crystal-ball.ts'] }] })
  expect(problemsOf(lost)).toMatch(/H01 names "api\/triage\/crystal-ball\.ts", which does not exist/)
})

test('a test that does not exist, or not under that title, is found; a file that is no test is no test', () => {
  const tested = (file: string, named?: string) =>
    problemsOf(withHazard('H01', { controls: [{ ...control!, tests: [{ file, ...(named ? { named } : {}) }] }] }))
  expect(tested('test/proof/dragons.test.ts')).toMatch(/H01 names the test "test\/proof\/dragons\.test\.ts"/)
  const untold = ['dragons', 'breathe', 'fire'].join(' ')
  expect(tested('test/proof/hazards.test.ts', untold)).toMatch(
    /H01 names the test "dragons .*", which .* does not have/,
  )
  expect(tested('api/proof/prove.ts')).toMatch(/names the test "api\/proof\/prove\.ts"/)
})

test('a hazard without a control, or a control without a test, does not even load', () => {
  const reads = (changed: HazardLog) => HazardLog.safeParse(changed).success
  expect(reads(log)).toBe(true)
  expect(reads(withHazard('H01', { controls: [] }))).toBe(false)
  expect(reads(withHazard('H01', { controls: [{ ...control!, tests: [] }] }))).toBe(false)
})

test('a pathway or red flag without a hazard is found, and a group word does not stand for it', () => {
  expect(problemsOf(withHazard('H02', { redFlags: ['general-signs', 'vanishing'] }))).toMatch(
    /no hazard names "moonstroke"\. Name red-flags\/moonstroke\.yaml/,
  )
  expect(problemsOf(withHazard('H02', { pathways: 'all' }))).toMatch(/no hazard names "empty-larder"/)
})

test('a card that was renamed is found', () => {
  expect(problemsOf(withHazard('H01', { redFlags: ['dragon-venom', 'egg-carriers', 'wyvern'] }))).toMatch(
    /H01 names the red flag "wyvern", which does not exist/,
  )
  expect(problemsOf(withHazard('H02', { pathways: ['tea'] }))).toMatch(/H02 names the pathway "tea"/)
})

test('a hazard written twice, riskier with its controls, or left too risky is found', () => {
  expect(problemsOf({ ...log, hazards: [...log.hazards, log.hazards[0]!] })).toMatch(/H01 stands twice/)
  expect(problemsOf(withHazard('H01', { residual: { severity: 'catastrophic', likelihood: 'high' } }))).toMatch(
    /H01 is riskier with its controls than without[\s\S]*H01 leaves a risk of level 5/,
  )
})

test('"controlled" with something still to do, and "open" with nothing to do, are found', () => {
  expect(problemsOf(withHazard('H01', { gaps: ['Ask the dragons'] }))).toMatch(/H01 is "controlled" with gaps/)
  expect(problemsOf(withHazard('H02', { gaps: [] }))).toMatch(/H02 is "open" without a gap/)
})

test('the level is read from the matrix: severity across, likelihood down', () => {
  expect(levelOf(log.matrix, { severity: 'minor', likelihood: 'very-low' })).toBe(1)
  expect(levelOf(log.matrix, { severity: 'catastrophic', likelihood: 'very-low' })).toBe(3)
  expect(levelOf(log.matrix, { severity: 'minor', likelihood: 'very-high' })).toBe(3)
})

test('the safety case tells every hazard, every control, every open point, and every card', () => {
  const page = safetyCase(knowledge, log, readCoverage(folder))
  expect(page).toMatch(/No named clinical safety officer has reviewed it yet/)
  expect(page).toContain('- Nobody has asked the dragons.')
  expect(page).toContain('- H02: No wizard has read this.')
  expect(page).toContain('| [H01](#h01) | A dragon bite is taken for a scratch | 4 | 3 | controlled |')
  expect(page).toContain('Control: Red flags listen for vanishing.')
  expect(page).toMatch(/\| red flags dragon-venom \| H01 \| E02 \|/)
})

test('the committed safety case is what the log says: run "npm run safety-case" when it is not', () => {
  const fresh = safetyCase(hillingdon, readHazards('knowledge'), readCoverage('knowledge'))
  expect(readFileSync('knowledge/safety/README.md', 'utf8') === fresh).toBe(true)
})
