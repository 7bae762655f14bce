import { describe, expect, test, vi } from 'vitest'
import { sentenceOf } from '../../api/proof/problem.ts'
import { findAddress } from '../../api/proof/text/addresses.ts'
import { proveText } from '../../api/proof/text/prove-text.ts'
import { readingAge, syllablesIn } from '../../api/proof/text/reading-age.ts'
import { styleFaults } from '../../api/proof/text/style.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { Pathway } from '../../knowledge/schema/pathway.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const knowledge = loadKnowledge('test/fixtures/fernborough')
const bite = knowledge.pathways[0]!

/** What is wrong with the borough when its first card says this. */
const withAdvice = (...careAdvice: string[]) => {
  const planted: Pathway = { ...bite, careAdvice }
  return proveText({ ...knowledge, pathways: [planted] })
    .problems.map(sentenceOf)
    .join('\n')
}

test('the invented borough says nothing it should not', () => {
  expect(proveText(knowledge).problems.map(sentenceOf)).toEqual([])
})

describe('no number of a place and no address stands in a sentence', () => {
  test.each([
    'Ring 01632 960 000 now',
    'Call 116 123',
    'Text HELP to 85258',
    'Dial 18001 111',
    'See www.fern.example',
    'Write to fern@dragon.example',
    'Look at fern.org.uk',
  ])('%s', (text) => expect(findAddress(text)).not.toBeNull())
  test.each([
    'Call 999 or 111 and press 2',
    'Press 55 when asked',
    'call 111 and press 2, text SHOUT to 85258, or go to A&E with someone',
    'A reading of 180 over 120 or more',
    'Closed in September 2025',
    'Aged 65 or over, for 10 to 15 minutes',
  ])('but "%s" may', (text) => expect(findAddress(text)).toBeNull())
  test('planted in a card, it is found with its file', () => {
    expect(withAdvice('Ring 01632 960 000 now')).toMatch(/pathways\/.*\.yaml: a sentence holds "01632 960 000"/)
  })
  test('planted in another language, it is found too', () => {
    const wording = { ...knowledge.wording, fe: { 'widget.lead': 'Drago 01632 960 000' } }
    expect(
      proveText({ ...knowledge, wording })
        .problems.map(sentenceOf)
        .join(),
    ).toMatch(/wording\/fe: a sentence of widget\.lead/)
  })
})

describe('the NHS content style', () => {
  const faults = (text: string, kind: 'label' | 'prose' = 'prose') =>
    styleFaults({ kind, text }).map(({ cure }) => cure)
  test.each([
    ['Wait for two hours', /numerals/],
    ['Within one working day', /numerals/],
    ['Open until 17:30', /5\.30pm/],
    ['Open until 5.30 pm', /5\.30pm/],
    ['Closed from 12am', /midday or midnight/],
    ['Rest for 2-3 days', /with "to"/],
    ['About 20% of dragons', /1 in 10/],
    ['Cool drinks, e.g. water', /such as/],
    ['Towels, ice etc', /such as/],
    ['Go to A & E', /Write A&E/],
    ['Go to casualty', /Write A&E/],
    ["Don't wait", /do not/],
    ['Call now!', /full stop/],
    ['Please wait', /Say it plainly: leave it out/],
    ['Pain on passing urine', /Say it plainly: pee/],
    ['Many suffering from dragon flu', /Say it plainly: with/],
    [`Word ${'after word '.repeat(13)}`, /Keep to 25/],
  ])('"%s" is found', (text, cure) => expect(faults(text).join()).toMatch(cure))
  test.each([
    'Wait for 2 hours',
    'Open until 5.30pm',
    'Rest for 2 to 3 days',
    'Go to A&E',
    'One-sided pain',
    'Lay the person on one side',
    'Do not wait',
  ])('"%s" is well said', (text) => expect(faults(text)).toEqual([]))
  test('a tick is worded for anybody: "you" and "they" are found in it, and only in it', () => {
    expect(faults('You feel hot', 'label').join()).toMatch(/Word the tick without it/)
    expect(faults('Has lost their wand', 'label').join()).toMatch(/Word the tick without it/)
    expect(faults('You can rest')).toEqual([])
  })
  test.each(['Go to A&E with your child', 'You can walk in', 'Ring the number on your notes', 'Call 999 yourself'])(
    'in words for staff the person is "they": "%s" is found',
    (text) => {
      expect(styleFaults({ kind: 'staff', text }).map(({ cure }) => cure)).toEqual([
        expect.stringMatching(/Write "they" for the person/),
      ])
    },
  )
  test.each(['Tell your safeguarding lead', 'Refer if your practice does', 'Speak with them alone if you can'])(
    'in words for staff the worker who acts may be "you": "%s"',
    (text) => expect(styleFaults({ kind: 'staff', text })).toEqual([]),
  )
  test("words for staff that are missing are the resident's, and must fit staff too", () => {
    const dispositions = knowledge.dispositions.map((each, at) =>
      at === 0 ? { ...each, headline: { resident: 'Take your egg to A&E' } } : each,
    )
    expect(
      proveText({ ...knowledge, dispositions })
        .problems.map(sentenceOf)
        .join(),
    ).toMatch(/"Take your egg to A&E" holds "your"\. Write "they"/)
  })
  test('planted in a card or a tick, it is found with its place', () => {
    expect(withAdvice('Rest for two days')).toMatch(/"Rest for two days" holds "two"\. Write numbers as numerals/)
    const findings = knowledge.findings.map((finding, at) => (at === 0 ? { ...finding, label: 'Your egg' } : finding))
    expect(
      proveText({ ...knowledge, findings })
        .problems.map(sentenceOf)
        .join(),
    ).toMatch(/findings: .*"Your egg" holds "Your"/)
  })
})

describe('reading age', () => {
  test('syllables are counted as they are spoken', () => {
    const spoken = { pain: 1, ankle: 2, walked: 1, wanted: 2, faces: 2, pharmacy: 3, emergency: 4, 'A&E': 1, '111': 1 }
    for (const [word, count] of Object.entries(spoken)) expect(syllablesIn(word), word).toBe(count)
  })
  test('short plain sentences read young, long learned ones old, by the formula', () => {
    expect(readingAge(['The dragon bit my hand.', 'It is red and hot.'])).toBeLessThan(8)
    expect(readingAge(['Cat.'])).toBeCloseTo(0.39 + 11.8 - 15.59 + 5)
    expect(
      readingAge(['Immediate multidisciplinary evaluation necessitates considerable deliberation.']),
    ).toBeGreaterThan(20)
  })
  test('a card that is too hard is found, with the sentences to begin with', () => {
    const learned = 'Immediate professional evaluation of continuing inflammation is considered advisable and necessary'
    expect(withAdvice(...Array.from({ length: 5 }, () => learned))).toMatch(
      /it reads at age \d\d\.\d\. Shorten to at most 11, first: "Immediate professional/,
    )
  })
})
