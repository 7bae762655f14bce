import type { Lists } from './lists.ts'
import { holds, numbersIn, sentencesOf, stemsOf, wordsOf } from './words.ts'

/** Why an answer was thrown away. */
export type Fault =
  | 'length'
  | 'uncited'
  | 'unknown-token'
  | 'markup'
  | 'link'
  | 'language'
  | 'dose'
  | 'softened'
  | 'number'
  | 'fact'
  | 'name'
  | 'ungrounded'
  | 'denial'

/** One sentence as it would be read, the words the model itself wrote of it, and what it says it rests on. */
export type Claim = { readonly own: string; readonly rests: string; readonly lists: Lists }

type Check = (claim: Claim) => boolean

const hasDose: Check = ({ own, lists }) => {
  const words = wordsOf(own)
  const isNumber = (word: string | undefined) =>
    word !== undefined && (/\p{N}/u.test(word) || lists.numbers.has(word) || ['a', 'one', 'half', 'an'].includes(word))
  const units = lists.doses.map((unit) => wordsOf(unit))
  const isUnitAt = (at: number) => units.some((unit) => unit.every((word, place) => words[at + place] === word))
  return (
    /\p{N}\s*(?:mg|mcg|g|ml)\b/iu.test(own) ||
    words.some((_, at) => isUnitAt(at) && (isNumber(words[at - 1]) || isNumber(words[at - 2])))
  )
}

const isSoftened: Check = ({ own, lists }) => lists.softens.some((phrase) => holds(own, phrase))

const hasNewNumber: Check = ({ own, rests, lists }) => {
  const known = new Set(numbersIn(rests, lists.numbers))
  return numbersIn(own, lists.numbers).some((number) => !known.has(number))
}

const hasNewFact: Check = ({ own, rests, lists }) => lists.facts.some((fact) => holds(own, fact) && !holds(rests, fact))

/** Not one of the small words that hold any sentence together. */
const isTelling = (word: string, { glue }: Lists): boolean => word.length > 3 && !glue.has(word)

const isCapital = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word) && !/^\P{L}*I(?:'\w+)?\P{L}*$/u.test(word)

/**
 * A capital inside a sentence is a name: it must be one of the passage's. The word a sentence begins with may be a name
 * as well, unless the passage has its stem or it is one of the small words that hold any sentence together.
 */
const hasNewName: Check = ({ own, rests, lists }) => {
  const known = new Set(wordsOf(rests))
  const stems = new Set(stemsOf(rests))
  const isNew = (word: string) => isCapital(word) && wordsOf(word).some((part) => !known.has(part))
  return sentencesOf(own).some((sentence) => {
    const [first = '', ...inside] = sentence.split(/\s+/)
    const begins =
      isNew(first) && wordsOf(first).some((part) => isTelling(part, lists) && !stems.has(stemsOf(part)[0]!))
    return begins || inside.some(isNew)
  })
}

const contentOf = (text: string, lists: Lists): string[] =>
  stemsOf(
    wordsOf(text)
      .filter((word) => isTelling(word, lists))
      .join(' '),
  )

const isUngrounded: Check = ({ own, rests, lists }) => {
  const known = new Set(stemsOf(rests))
  const content = contentOf(own, lists)
  const grounded = content.filter((stem) => known.has(stem)).length
  return content.length > 0 && grounded / content.length < lists.grounded
}

const denies = (text: string, { denials }: Lists): boolean => wordsOf(text).some((word) => denials.has(word))

/** "You need an appointment" must not come of "You do not need an appointment". */
const turnsRound: Check = ({ own, rests, lists }) => {
  const content = new Set(contentOf(own, lists))
  const shared = (sentence: string) => new Set(contentOf(sentence, lists).filter((stem) => content.has(stem))).size
  const nearest = sentencesOf(rests).toSorted((a, b) => shared(b) - shared(a))[0]
  return nearest !== undefined && shared(nearest) > 0 && denies(nearest, lists) !== denies(own, lists)
}

/** The checks of one sentence, in the order they are made. */
export const sentenceChecks: readonly (readonly [Fault, Check])[] = [
  ['dose', hasDose],
  ['softened', isSoftened],
  ['number', hasNewNumber],
  ['fact', hasNewFact],
  ['ungrounded', isUngrounded],
  ['denial', turnsRound],
  ['name', hasNewName],
]
