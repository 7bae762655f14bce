import { expect, test } from 'vitest'
import { checkLexicon } from '../../knowledge/lexicon/check-lexicon.ts'
import { duplicatePhrases } from '../../knowledge/lexicon/duplicate-phrases.ts'
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

test('a phrase in another language for a finding that is not there is named', () =>
  expect(
    cures(
      withLexicon({
        saidIn: [
          {
            language: 'pl',
            checkedOn: null,
            negators: [],
            negatorsStand: 'before',
            findings: { gone: ['boli'] },
            pathways: {},
          },
        ],
      }),
    ),
  ).toEqual([expect.stringContaining('name a finding')]))

test('one phrase for two findings is reported, and whether it contradicts itself', () => {
  const [first] = smallFindings
  const findings = [first!, { ...first!, id: 'other' }, { ...first!, id: 'calming', kind: 'mitigating' as const }]
  expect(duplicatePhrases({ findings, pathways: [] })[0]).toEqual({
    phrase: '{chest} {pain}',
    of: 'findings',
    ids: ['calming', 'chest-pain', 'other'],
    contradicts: true,
  })
})
