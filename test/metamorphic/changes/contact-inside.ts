import { oneOf, type Chance } from '../chance.ts'
import { joined, type Change } from '../change.ts'

/** Ofcom keeps 020 7946 0000 to 0999 for drama: nobody has them. */
const phone = (chance: Chance): string =>
  `${oneOf(['020 7946 0', '0207946 0', '02079460'], chance)}${String(chance(1000)).padStart(3, '0')}`

/** No such street. */
const address = (chance: Chance): string =>
  `${oneOf(['', 'flat 3, ', 'top floor, '], chance)}${1 + chance(120)} Invented ${oneOf(['Street', 'Lane', 'Close'], chance)}`

const contact = (chance: Chance): string =>
  oneOf(
    [
      `my number is ${phone(chance)}`,
      `we are at ${address(chance)}`,
      `Ring me on ${phone(chance)} or come to ${address(chance)}`,
      `${address(chance)}, tel ${phone(chance)}`,
    ],
    chance,
  )

const sentenceEnd = /(?<=[^.][.!?])\s+(?=\S)/u

/** A phone number, an address or both: first, last, or between two sentences. */
export const contactInside: Change = {
  name: 'a phone number or address inside',
  rewrite: ({ text }, chance) => {
    const told = contact(chance)
    const place = chance(3)
    if (place === 0) return joined(told, text)
    const sentences = text.split(sentenceEnd)
    if (place === 1 || sentences.length < 2) return joined(text, told)
    return sentences.toSpliced(1 + chance(sentences.length - 1), 0, `${told}.`).join(' ')
  },
}
