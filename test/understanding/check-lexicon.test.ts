import { expect, test } from 'vitest'
import { checkLexicon } from '../../knowledge/lexicon/check-lexicon.ts'
import { checkDuplicates, duplicatePhrases } from '../../knowledge/lexicon/duplicate-phrases.ts'
import { smallFindings, smallKnowledge } from './small-knowledge.ts'

const knowledge = smallKnowledge()
const withLexicon = (more: object) => smallKnowledge({ lexicon: { ...knowledge.lexicon, ...more } })
/** What the check says about these words beyond what it says about the real ones. */
const usual = new Set(checkLexicon(knowledge).map(({ field }) => field))
const cures = (of: typeof knowledge) => checkLexicon(of).flatMap(({ field, cure }) => (usual.has(field) ? [] : [cure]))

test('good words pass', () => expect(cures(knowledge)).toEqual([]))

test('a phrase with an unknown class is named with its cure', () => {
  const findings = [...smallFindings, { ...smallFindings[0]!, id: 'new-one', saidAs: ['{chset} {pain}'] }]
  expect(cures(smallKnowledge({ findings }))).toEqual([expect.stringContaining('{chset}')])
})

test('a class that uses itself is named', () => {
  const classes = [...knowledge.lexicon.classes, { id: 'one', words: ['{two}'] }, { id: 'two', words: ['{one}'] }]
  expect(cures(withLexicon({ classes }))).toEqual([
    expect.stringContaining('uses itself'),
    expect.stringContaining('uses itself'),
  ])
})

test('one phrase for two findings is reported, and whether it contradicts itself', () => {
  const [first] = smallFindings
  const findings = [first!, { ...first!, id: 'other' }, { ...first!, id: 'calming', kind: 'mitigating' as const }]
  expect(duplicatePhrases({ findings, pathways: [], lexicon: { sayings: [] } })[0]).toEqual({
    phrase: '{chest} {pain}',
    of: 'findings',
    ids: ['calming', 'chest-pain', 'other'],
    contradicts: true,
  })
})

test('a wording two findings claim stops the build and names both places, unless a curator said why', () => {
  const [first] = smallFindings
  const twice = [...smallFindings, { ...first!, id: 'other', saidAs: ['{tight} + {chest}'] }]
  const both = [first!.id, 'other']
  const check = (sharedPhrases: { ids: string[]; because: string }[]) =>
    checkDuplicates(smallKnowledge({ findings: twice, lexicon: { ...knowledge.lexicon, sharedPhrases } }))
  expect(check([]).map(({ field }) => field)).toEqual(['chest-pain.saidAs', 'other.saidAs'])
  expect(check([])[0]?.cure).toContain('chest-pain and other')
  expect(check([{ ids: both, because: 'both are true' }])).toEqual([])
})

test('a wording that both lowers and raises is never accepted', () => {
  const [first] = smallFindings
  const findings = [first!, { ...first!, id: 'calming', kind: 'mitigating' as const }]
  const lexicon = { ...knowledge.lexicon, sharedPhrases: [{ ids: [first!.id, 'calming'], because: 'no' }] }
  expect(checkDuplicates(smallKnowledge({ findings, pathways: [], lexicon })).length).toBeGreaterThan(0)
})
