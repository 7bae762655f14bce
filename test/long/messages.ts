import type { Knowledge } from '../../knowledge/schema/knowledge.ts'

/** A dice from 0 up to 1: the same seed, the same messages. */
export type Roll = () => number

const pick = <Item>(roll: Roll, items: readonly Item[]): Item => items[Math.floor(roll() * items.length)]!
const upTo = (roll: Roll, most: number): number => Math.floor(roll() * (most + 1))

/** Messages of the knowledge itself: what examples say, and every phrase in its plain words. All invented. */
export const seedMessages = ({ pathways, redFlags }: Knowledge): string[] =>
  [...pathways, ...redFlags].flatMap(({ examples }) => examples.map(({ say }) => say))

const oddities = [
  '\u0000\u0007\u001b[31m', '🫀🔥💀🤢', 'ﷺ﷽', '\u202e\u2066abc\u2069', 'é'.normalize('NFD').repeat(40), 'ा'.repeat(30),
  '<script>alert(1)</script>', '${process.env}', '"}],"choices":["none"]', '%00%0a', "'; drop table counts; --",
  '9'.repeat(400), '38.', '.5', '1e308', '-40', 'NaN', '½', '١٢٣', '\ud800', '    \t\n\r ', '?'.repeat(300),
] // prettier-ignore

/** Letters of everywhere, marks, digits and halves of characters. */
const randomText = (roll: Roll): string =>
  String.fromCharCode(
    ...Array.from({ length: 1 + upTo(roll, 120) }, () => {
      const kind = roll()
      return Math.floor(kind < 0.6 ? 32 + roll() * 95 : kind < 0.8 ? roll() * 0x0800 : roll() * 0x1_0000)
    }),
  )

type Mutation = (message: string, roll: Roll, seeds: readonly string[]) => string

/** What must not change how urgent a message is: noise around it, and how it is written. */
export const harmless: readonly Mutation[] = [
  (message) => message.toUpperCase(),
  (message) => message.replaceAll(/ /g, '  '),
  (message) => `Hello, sorry to bother you, I was not sure who to ask. ${message}`,
  (message) => `${message} lol`,
  (message) => `${message}. my number is 00000 000000`,
  (message) => `${message}. we are at 12 Example Road`,
  (message) => `${message}!!!`,
  (message) => `${message} 🙏`,
]

/** Anything at all. */
const harmful: readonly Mutation[] = [
  (message, roll, seeds) => `${message} ${pick(roll, seeds)}`,
  (message, roll) => message.slice(0, upTo(roll, message.length)),
  (message, roll) => message.split(' ').toSorted(() => roll() - 0.5).join(' '),
  (message, roll) => {
    const at = upTo(roll, message.length)
    return message.slice(0, at) + pick(roll, oddities) + message.slice(at)
  },
  (message, roll) => message.replaceAll(/[a-z]/g, (letter) => (roll() < 0.05 ? pick(roll, ['', 'q', letter + letter]) : letter)),
  (message) => message.repeat(6),
  (message) => [...message].toReversed().join(''),
  (_, roll) => randomText(roll),
  (_, roll) => pick(roll, oddities),
  (message, roll) => `no ${message} and not ${randomText(roll)}`,
] // prettier-ignore

/** A message that may be anything: a seed with up to four changes, at most 2,000 characters as the API takes. */
export const anyMessage = (roll: Roll, seeds: readonly string[]): string => {
  const changes = Array.from({ length: upTo(roll, 4) }, () => pick(roll, [...harmful, ...harmless]))
  return changes.reduce((message, change) => change(message, roll, seeds), pick(roll, seeds)).slice(0, 2000)
}

/** A seed, and the same with up to three harmless changes. */
export const sameAgain = (
  roll: Roll,
  seeds: readonly string[],
): { readonly plain: string; readonly changed: string } => {
  const plain = pick(roll, seeds)
  const changes = Array.from({ length: 1 + upTo(roll, 2) }, () => pick(roll, harmless))
  return { plain, changed: changes.reduce((message, change) => change(message, roll, seeds), plain) }
}
