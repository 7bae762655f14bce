import { expect, test, vi } from 'vitest'
import { proveFindings } from '../../api/proof/rules/findings.ts'
import { proveRows } from '../../api/proof/rules/rows.ts'
import { prove } from '../../api/proof/prove.ts'
import { reportOf } from '../../api/proof/report.ts'
import { sentenceOf } from '../../api/proof/problem.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../knowledge/schema/pathway.ts'
import { Finding } from '../../knowledge/schema/finding.ts'
import { Rule } from '../../knowledge/schema/rule.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import { compileTriage } from '../../api/triage/compile.ts'
import { provePairs } from '../../api/proof/tree/pairs.ts'
import { proveLaws } from '../../api/proof/tree/laws.ts'
import { proveEndings } from '../../api/proof/rules/endings.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const knowledge = loadKnowledge('test/fixtures/fernborough')

const rule = (written: object): Rule => Rule.parse({ because: 'An invented reason', source: 'fern-guide', ...written })

/** The borough with one pathway alone, its rules replaced. */
const withRules = (id: string, rules: readonly Rule[]): Knowledge => ({
  ...knowledge,
  pathways: knowledge.pathways
    .filter((pathway) => pathway.id === id)
    .map((pathway): Pathway => ({ ...pathway, rules: [...rules] })),
})

const last = rule({ then: 'self-care' })
const sentences = (problems: ReturnType<typeof proveRows>) => problems.map(sentenceOf).join('\n')

test('the invented borough is complete and consistent', () => {
  const proof = prove(knowledge)
  expect(proof.problems.map(sentenceOf)).toEqual([])
  expect(proof.trees.map(({ pathway }) => pathway).sort()).toEqual(knowledge.pathways.map(({ id }) => id).sort())
  for (const { raw, merged, mostScreens } of proof.trees) {
    expect(raw).toBeGreaterThanOrEqual(merged)
    expect(mostScreens).toBeLessThanOrEqual(5)
  }
})

test('the report gives raw and merged counts, and says what it does not prove', () => {
  const report = reportOf(prove(knowledge)).join('\n')
  expect(report).toMatch(/not clinically right/)
  expect(report).toMatch(/\d+ ways through the questions, \d+ once ticks are merged/)
  expect(report).toMatch(/✓ No problem found/)
})

test('a less urgent row above a more urgent one is found, with file and row', () => {
  const rules = [
    rule({ then: 'self-care', when: { any: ['thumb-hot'] } }),
    rule({ then: 'urgent-care', when: { any: ['thumb-bent'] } }),
    last,
  ]
  expect(sentences(proveRows(withRules('wand-thumb', rules)))).toMatch(
    /pathways\/wand-thumb\.yaml · rule 2: "urgent-care" stands below the less urgent "self-care"\. Move it above rule 1/,
  )
})

test('a pathway without a last row for everybody is found, and a row for everybody too early', () => {
  const open = rule({ then: 'urgent-care', when: { any: ['thumb-bent'] } })
  expect(sentences(proveRows(withRules('wand-thumb', [open])))).toMatch(/the last row has a "when"/)
  expect(sentences(proveRows(withRules('wand-thumb', [last, last])))).toMatch(/rule 1: it has no "when"/)
})

test('nothing may hold back an ambulance', () => {
  const held = rule({ then: 'call-999', when: { any: ['thumb-blue'] }, unless: ['fang-fell-out'] })
  expect(sentences(proveRows(withRules('wand-thumb', [held, last])))).toMatch(/"unless" may not hold back "call-999"/)
})

test('a sign that lowers is found, however deep it stands', () => {
  const lowered = rule({ then: 'urgent-care', when: { all: [{ none: [{ any: ['thumb-blue'] }] }] } })
  expect(sentences(proveFindings(withRules('wand-thumb', [lowered, last])))).toMatch(
    /the sign "thumb-blue" stands under "none"/,
  )
})

test('a finding that is not defined, or stands for a group, is found', () => {
  const rules = [rule({ then: 'urgent-care', when: { any: ['thumb-lost', 'howling'] } }), last]
  const found = sentences(proveFindings(withRules('wand-thumb', rules)))
  expect(found).toMatch(/"thumb-lost" is not defined/)
  expect(found).toMatch(/"howling" is an example of "moonstruck"/)
})

test('a finding that no words can reach is found', () => {
  const mute = {
    ...knowledge,
    findings: knowledge.findings.map((finding) => (finding.id === 'itchy' ? { ...finding, saidAs: [] } : finding)),
  }
  expect(sentences(proveFindings(mute))).toMatch(/"itchy" is used in rules but cannot be heard/)
})

test('a row that nobody can reach is found', () => {
  const rules = [
    rule({ then: 'urgent-care', when: { any: ['thumb-bent', 'thumb-hot'] } }),
    rule({ then: 'same-day-primary-care', when: { all: ['thumb-bent', 'thumb-hot'] } }),
    last,
  ]
  expect(sentences(prove(withRules('wand-thumb', rules)).problems)).toMatch(
    /rule 2: no person can reach "same-day-primary-care"/,
  )
})

test('a limit that makes the answer less urgent is found', () => {
  const rules = [rule({ then: 'urgent-care', when: { any: ['thumb-bent'], none: ['weak-scales'] } }), last]
  expect(sentences(prove(withRules('wand-thumb', rules)).problems)).toMatch(
    /rule 1: who has "weak-scales", with "thumb-bent", is answered less urgently/,
  )
})

test('a sign that, once told, lowers the answer is found, in every state of what else is known', () => {
  const lowered = [rule({ then: 'urgent-care', when: { none: ['thumb-blue'] } }), last]
  const { problems } = proveLaws(compileTriage(withRules('wand-thumb', lowered)))
  expect(sentences(problems)).toMatch(/pathways\/wand-thumb\.yaml: at .* "thumb-blue" told is less urgent/)
  const { problems: none, counts } = proveLaws(compileTriage(knowledge))
  expect(none).toEqual([])
  expect(counts.meetings).toBeGreaterThan(counts.signs)
})

/** Invented signs, as many as are needed to ask too much. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    Finding.parse({
      id: `sign-${index}`,
      kind: 'sign',
      label: `Sign ${index}`,
      saidAs: [`sign ${index}`],
      source: 'fern-guide',
    }),
  )

const asking = (count: number, then: Rule['then']): Knowledge => {
  const signs = many(count)
  const rules = [rule({ then, when: { any: signs.map(({ id }) => id) } }), last]
  return { ...withRules('wand-thumb', rules), findings: [...knowledge.findings, ...signs] }
}

test('more than ten emergency ticks are found, those of the general signs counted in', () => {
  expect(sentences(prove(asking(7, 'emergency-department')).problems)).toBe('')
  expect(sentences(prove(asking(8, 'emergency-department')).problems)).toMatch(/11 emergency ticks are asked/)
})

test('a bound that decides is found, with the way there', () => {
  expect(sentences(prove(asking(30, 'same-day-primary-care')).problems)).toMatch(
    /the bound of five decides, with "wand-thumb#1" still open \(0 female → none → none/,
  )
})

test('two complaints that together end below one of them alone are found', () => {
  const bounded = asking(30, 'same-day-primary-care')
  const cold = knowledge.pathways.find(({ id }) => id === 'griffin-cold')!
  const both = [...bounded.pathways, { ...cold, screens: [], rules: [last], includes: ['wand-thumb'] }]
  const { problems } = provePairs(compileTriage({ ...bounded, pathways: both }))
  expect(sentences(problems)).toMatch(/together with "wand-thumb" it ends below one of them alone/)
})

test('ticks that no rule tells apart are walked once, and counted as they are', () => {
  const tree = prove(asking(6, 'same-day-primary-care')).trees.find(({ pathway }) => pathway === 'wand-thumb')!
  expect(tree.raw).toBeGreaterThan(tree.merged * 10)
})

test('an answer without advice is found', () => {
  expect(proveEndings(knowledge)).toEqual([])
  const found = sentences(proveEndings({ ...knowledge, advice: [] }))
  expect(found).toMatch(/"call-999" has no care advice/)
  expect(found).toMatch(/"self-care" has no safety-netting/)
})

test('an answer for which nobody can be rung at night is found, unless an honest sentence stands in', () => {
  const found = sentences(proveEndings({ ...knowledge, services: [] }))
  expect(found).toMatch(/nobody can be rung at any hour for "gp-appointment"/)
  expect(found).not.toMatch(/"voluntary-sector"/)
})
