import { expect, test, vi } from 'vitest'
import { countMeetings } from '../../api/proof/coverage/matrix.ts'
import { proveCoverage } from '../../api/proof/coverage/prove-coverage.ts'
import { readCoverage } from '../../api/proof/coverage/read-coverage.ts'
import { sentenceOf } from '../../api/proof/problem.ts'
import { compileTriage } from '../../api/triage/compile.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { Coverage } from '../../knowledge/schema/coverage.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const folder = 'test/fixtures/fernborough'
const knowledge = loadKnowledge(folder)
const triage = compileTriage(knowledge)
const coverage = readCoverage(folder)

const problemsOf = (changed: Coverage, of = knowledge) =>
  proveCoverage(of, compileTriage(of), changed).problems.map(sentenceOf).join('\n')

const withEmergency = (id: string, change: Partial<Coverage['emergencies'][number]>): Coverage => ({
  ...coverage,
  emergencies: coverage.emergencies.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
})

test('every entry of the invented catalogue has its home', () => {
  expect(problemsOf(coverage)).toBe('')
})

test('a pathway asks, leaves to the general signs, or leaves to words, and says which', () => {
  const { matrix } = proveCoverage(knowledge, triage, coverage)
  const bite = matrix.get('dragon-bite')!
  expect([...bite]).toEqual([
    ['E01', 'general'],
    ['E02', 'asked'],
    ['E03', 'watched'],
    ['E04', 'watched'],
  ])
  expect([...matrix.keys()]).not.toContain('empty-larder')
  expect(countMeetings(matrix)).toMatchObject({ blank: 0 })
})

test('a general sign set aside as not relevant is not counted as asked', () => {
  const aside = knowledge.pathways.map((pathway) => ({
    ...pathway,
    notRelevant: ['out-cold', 'odd-colour'].map((finding) => ({ finding, because: 'An invented reason' })),
  }))
  const { matrix } = proveCoverage(knowledge, compileTriage({ ...knowledge, pathways: aside }), coverage)
  expect(matrix.get('dragon-bite')!.get('E01')).toBe('watched')
})

test('an entry left out, or written twice, is found', () => {
  const without = { ...coverage, emergencies: coverage.emergencies.slice(1) }
  expect(problemsOf(without)).toMatch(/safety\/coverage\.yaml: E01 has no entry\. Give it a home/)
  const twice = { ...coverage, presentations: [...coverage.presentations, coverage.presentations[0]!] }
  expect(problemsOf(twice)).toMatch(/P01 stands twice/)
})

test('a name that points at nothing is found', () => {
  expect(problemsOf(withEmergency('E02', { signs: ['throat-shut'] }))).toMatch(/E02 names the finding "throat-shut"/)
  expect(problemsOf(withEmergency('E02', { cards: ['dragons'] }))).toMatch(/E02 names the card "dragons"/)
  expect(problemsOf(withEmergency('E02', { theme: 'wyverns' }))).toMatch(/E02 names the theme "wyverns"/)
  const lost = { ...coverage, presentations: [{ ...coverage.presentations[0]!, pathways: ['dragon-kiss'] }] }
  expect(problemsOf(lost)).toMatch(/P01 names the pathway "dragon-kiss"/)
})

test('a home that says nothing of the emergency, or answers it too low, is found', () => {
  expect(problemsOf(withEmergency('E02', { cards: ['moonstroke'] }))).toMatch(
    /no rule of "moonstroke" names a sign of E02/,
  )
  expect(problemsOf(withEmergency('E04', { signs: ['wants-to-vanish'] }))).toMatch(
    /no rule at home in E04 is as urgent as "call-999"/,
  )
})

test('an emergency that no red flag listens for leaves a blank, and the blank is found', () => {
  const deaf = { ...knowledge, redFlags: knowledge.redFlags.filter(({ id }) => id !== 'moonstroke') }
  expect(problemsOf(coverage, deaf)).toMatch(/"dragon-bite" neither asks about E03 nor does a red flag listen for it/)
})

test('what the catalogue names as red for a presentation, left to the person’s own words, is found', () => {
  const red = (emergency: string): Coverage => ({
    ...coverage,
    presentations: coverage.presentations.map((entry) => ({ ...entry, red: [emergency] })),
  })
  const found = problemsOf(red('E99'))
  expect(found).toMatch(/no home of P01 asks about E99/)
})

test('a disagreement that no card records is found, and one left out', () => {
  const disagreements = [
    { id: 'C01', title: 'How long a bite hurts', decided: 'Long', recordedIn: ['griffin-cold', 'nowhere'] },
  ]
  const found = problemsOf({ ...coverage, catalogue: { ...coverage.catalogue, disagreements: 2 }, disagreements })
  expect(found).toMatch(/C01 is said to be recorded in "nowhere"/)
  expect(found).toMatch(/C02 has no entry/)
})
