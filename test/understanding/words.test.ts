import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord } from '../../api/understanding/words/fold.ts'
import { isOneEdit } from '../../api/understanding/words/spelling.ts'
import { hear, stateOf } from './small-knowledge.ts'

test.each([
  ['my cheest hurts', 'chest-pain'],
  ['tihgt chest', 'chest-pain'],
  ['my chest hurtss soooo much', 'chest-pain'],
  ['CHEST PAIN', 'chest-pain'],
  ['chestpain', 'chest-pain'],
  ['chest… pain', 'chest-pain'],
  ["can't breathe", 'breathless'],
  ['can’t breathe', 'breathless'],
  ['carnt breathe', 'breathless'],
  ['SOB since last nite', 'breathless'],
  ['D&V since tues', 'sick'],
  ['been 🤮 all night', 'sick'],
  ['tight all across the chest', 'chest-pain'],
  ['heedache', 'headache'],
])('"%s" is read as %s', (message, id) => expect(stateOf(message, id)).toBe('present'))

test.each([
  ['had a curry at the sofa shop', 'diabetes'],
  ['several things to ask', 'chest-pain'],
  ['a windy day', 'breathless'],
])('"%s" is not taken for %s', (message, id) => expect(stateOf(message, id)).toBeNull())

test('folding a word twice changes nothing more', () =>
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => foldWord(foldWord(word)) === foldWord(word))))

test('one edit is one edit from both sides', () =>
  fc.assert(
    fc.property(
      fc.string({ maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      (a, b) => isOneEdit(a, b) === isOneEdit(b, a),
    ),
  ))

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'no', ' ', '. ', ', ', 'chest ', 'pain ', '3', '/', '?'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  maxLength: 40,
})

test('nothing a person types makes it throw, and every span lies within what was typed', () =>
  fc.assert(
    fc.property(anything, (message) => {
      const heard = hear(message)
      for (const { span, words } of [...heard.findings, ...heard.setAside])
        expect(message.slice(span.start, span.end)).toBe(words)
    }),
    { numRuns: 300 },
  ))

const noise = fc.constantFrom(
  'sorry to bother you',
  'typing this on the bus lol',
  'my number is 00000 000000',
  'hope you are well',
  'the cat is asleep on the sofa',
  'i live near the park',
  'my neighbour told me to write',
)

test('a sentence of chatter never takes an emergency away', () =>
  fc.assert(
    fc.property(
      noise,
      noise,
      fc.constantFrom('crushing chest pain', 'he wont wake up', 'cant breathe', 'her face is drooping'),
      (before, after, sign) => {
        const plain = hear(sign)
          .findings.filter(({ state }) => state === 'present')
          .map(({ finding }) => finding)
        const noisy = hear(`${before}. ${sign}. ${after}`)
          .findings.filter(({ state }) => state === 'present')
          .map(({ finding }) => finding)
        expect(noisy).toEqual(expect.arrayContaining(plain))
      },
    ),
    { numRuns: 60 },
  ))
