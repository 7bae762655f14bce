import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hear } from './small-knowledge.ts'

/** Invented messages, each with an emergency in it. */
const emergencies = [
  'my husband has crushing chest pain and he is sweating',
  'baby wont wake up and has a rash',
  'nan cant breathe properly since this morning',
  'her face is drooping and her arm has gone weak',
  'my son swallowed some dettol under the sink',
  'worst headache of my life with a fever',
]

const signs = (message: string) =>
  hear(message)
    .findings.filter(({ state }) => state === 'present')
    .map(({ finding }) => finding)

const swap = (word: string, at: number) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)

/** One slip in one long word: a letter left out, doubled, or swapped with the next, never the first or last. */
const withSlip = (message: string, pick: number, kind: number): string => {
  const words = message.split(' ')
  const long = words.flatMap((word, at) => (/^[a-z]{5,}$/.test(word) ? [at] : []))
  if (long.length === 0) return message
  const at = long[pick % long.length]!
  const word = words[at]!
  const letter = 1 + (pick % (word.length - 3))
  const slips = [
    word.slice(0, letter) + word.slice(letter + 1),
    word.slice(0, letter) + word[letter] + word.slice(letter),
    swap(word, letter),
  ]
  return words.with(at, slips[kind % slips.length]!).join(' ')
}

const changes: Readonly<Record<string, (message: string) => string>> = {
  capitals: (message) => message.toUpperCase(),
  'no marks': (message) => message.replaceAll(/[^\p{L}\p{N} ]/gu, ''),
  'txt-speak': (message) => message.replaceAll(' and ', ' n ').replaceAll(' with ', ' w ').replaceAll('you', 'u'),
  'a relative playing it down': (message) => `${message}. she says its nothing and not to make a fuss`,
  'a joke': (message) => `${message} lol haha`,
  'a phone number': (message) => `my number is 00000 000000. ${message}`,
  'an address': (message) => `${message}. we are at 12 Example Road UB8`,
  'a long preamble': (message) =>
    `Good morning, sorry to trouble you, I was not sure who to ask so I am trying here. ${message}`,
  'a second complaint': (message) => `${message}. also need a repeat prescription`,
  thanks: (message) => `${message}. thank you so much`,
  exclaiming: (message) => `${message}!!!!!`,
}

test.each(Object.entries(changes))('%s never takes a sign away', (_, change) => {
  for (const message of emergencies) expect(signs(change(message))).toEqual(expect.arrayContaining(signs(message)))
})

test('one slip in one word of five letters or more never takes a sign away', () =>
  fc.assert(
    fc.property(fc.constantFrom(...emergencies), fc.nat(40), fc.nat(2), (message, pick, kind) => {
      expect(signs(withSlip(message, pick, kind))).toEqual(expect.arrayContaining(signs(message)))
    }),
    { numRuns: 250 },
  ))

test('the same sentences in another order tell the same signs', () => {
  const [first, second] = ['she has chest pain', 'he wont wake up']
  expect(signs(`${first}. ${second}`).toSorted()).toEqual(signs(`${second}. ${first}`).toSorted())
})

test('hearing the same thing twice tells it once', () => {
  const twice = hear('chest pain. chest pain').findings.map(({ finding }) => finding)
  expect(twice).toEqual([...new Set(twice)])
})
