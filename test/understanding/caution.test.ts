import { describe, expect, test } from 'vitest'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import type { Lexis } from '../../api/understanding/lexis.ts'
import { lessonOf } from '../../api/understanding/ranking/teaching/lesson.ts'
import { featuresAndPairsOf } from '../../api/understanding/ranking/pairs.ts'
import { train } from '../../api/understanding/ranking/teaching/train.ts'
import { understand } from '../../api/understanding/understand.ts'
import { smallFindings, smallKnowledge, smallLexis } from './small-knowledge.ts'

/** Invented messages: three kinds that no phrase of the small knowledge names. */
const lessons = [
  ['alarm', 'the lifeboat had to fetch grandpa off the rocks'],
  ['alarm', 'lifeboat crew fetched two lads off the rocks'],
  ['alarm', 'grandpa was on the rocks and the lifeboat came'],
  ['errand', 'the ferry ticket must be stamped before noon'],
  ['errand', 'stamped my ferry ticket, noon is too late'],
  ['calm', 'the library book is overdue again'],
  ['calm', 'which library has the book about gardens'],
  ['calm', 'gardens open on sunday with a library stall'],
].map(([kind, say]) => lessonOf(smallLexis, kind!, say!, featuresAndPairsOf))

const own = smallKnowledge()
const caution = {
  described: null,
  kinds: { alarm: ['call-999' as const], errand: ['urgent-care' as const], calm: ['self-care' as const] },
  bands: [
    { finding: 'sounds-bad', like: ['alarm'], from: 0.4, inAnyPart: false, settledBy: ['cough'] },
    { finding: 'sounds-pressing', like: ['alarm', 'errand'], from: 0.65, inAnyPart: false, settledBy: ['cough'] },
  ],
  confirms: { like: ['alarm'], from: 0.35 },
  learnt: train(lessons),
}
const wary = compileUnderstanding(smallKnowledge({ lexicon: { ...own.lexicon, caution } }))

const findings = (message: string) => understand(wary, message).findings.map(({ finding }) => finding)

test('a message like emergencies that were taught sounds like one, though no phrase names it', () => {
  expect(understand(wary, 'uncle is on the rocks, no lifeboat').findings).toMatchObject([
    { finding: 'sounds-bad', state: 'present' },
  ])
})

test('a message like those for today sounds like one of them, and no worse', () =>
  expect(findings('my ferry ticket was not stamped')).toEqual(['sounds-pressing']))

test('the most urgent band that fits is the one that counts', () =>
  expect(findings('lifeboat on the rocks by the ferry')).toEqual(['sounds-bad']))

test('it shows the words that spoke most for it', () => {
  const [heard] = understand(wary, 'here on the rocks by the lifeboat').findings
  expect(['lifeboat', 'rocks']).toContain(heard?.words)
})

test('a message like everyday ones does not', () => expect(findings('has the library got my book')).toEqual([]))

test('a message of words never taught does not', () =>
  expect(findings('zebra crossing with purple umbrellas')).toEqual([]))

test('a word or two tells nothing', () => expect(findings('lifeboat rocks')).toEqual([]))

test('it adds to what phrases hear and takes nothing away', () => {
  expect(smallFindings.map(({ id }) => id)).not.toContain('sounds-bad')
  for (const message of ['chest pain on the rocks', 'no fever, fetched by lifeboat', 'chest pain in the library']) {
    const before = understand(smallLexis, message).findings
    expect(understand(wary, message).findings).toEqual(expect.arrayContaining([...before]))
  }
})

test('a finding with an answer of its own settles the message', () =>
  expect(findings('a cough since the lifeboat took us off the rocks')).toEqual(['cough']))

describe('a sign of an emergency put together from words far apart', () => {
  const farApart = (end: string) => `a robin on my chest sang by the sea on sunday and that tune is a pain ${end}`
  const stateOf = (lexis: Lexis, message: string) =>
    understand(lexis, message).findings.find(({ finding }) => finding === 'chest-pain')?.state

  test('is asked about where nothing else sounds like one', () =>
    expect(stateOf(wary, farApart('to me, the library book about gardens says'))).toBe('unsure'))

  test('is taken as told where the rest sounds like one', () =>
    expect(stateOf(wary, farApart('says grandpa, fetched by lifeboat off the rocks'))).toBe('present'))

  test('is asked about where nothing was learnt: what is learnt can only take the doubt away', () =>
    expect(stateOf(smallLexis, farApart('to open'))).toBe('unsure'))

  test('is taken as told in a language of which nothing was learnt', () =>
    expect(stateOf(wary, 'mnie boli, nie moge oddychac: chest, robin by the sea on sunday, pain')).not.toBe('unsure'))

  test('words said together are never doubted, whatever the rest is like', () =>
    expect(stateOf(wary, 'chest pain in the library with the book about gardens')).toBe('present'))

  test('nor are far words about something no red flag watches for', () =>
    expect(understand(wary, 'my ear, said the library on sunday about the book, is in pain').findings).toEqual(
      understand(smallLexis, 'my ear, said the library on sunday about the book, is in pain').findings,
    ))
})

test('a long preamble does not drown it', () => {
  const preamble = 'thank you all for the library and the book and the gardens on sunday '.repeat(6)
  expect(findings(`${preamble} grandpa is off the rocks by lifeboat`)).toContain('sounds-bad')
})

test('it says nothing where nobody is ill, or in a language it was never taught', () => {
  expect(findings('nobody is ill, writing a story about a lifeboat on the rocks')).not.toContain('sounds-bad')
  expect(findings('mnie boli, lifeboat rocks, nie moge oddychac')).not.toContain('sounds-bad')
})

test('an untrained navigator is not wary', () => expect(smallLexis.caution).toBeNull())
