import type { Sex } from '../../../knowledge/schema/age.ts'
import type { Target, WordSets } from '../lexis.ts'
import type { Match } from '../phrases/combine.ts'
import type { Asking } from '../understanding.ts'
import type { Token } from '../words/token.ts'
import { sexLetterAt } from './ages.ts'

type SexWord = { readonly sex: Sex; readonly start: number; readonly end: number }

const sexWords = (matches: readonly Match<Target>[], pronoun: boolean): SexWord[] =>
  matches.flatMap(({ phrase: { target }, start, end }) =>
    target.kind === 'sex' && target.pronoun === pronoun ? [{ sex: target.sex, start, end }] : [],
  )

const byLetter = (tokens: readonly Token[]): SexWord[] =>
  tokens.flatMap((token, at) => {
    const letter = token.value === null ? null : sexLetterAt(tokens, at)
    return letter === null
      ? []
      : [{ sex: letter === 'f' ? ('female' as const) : ('male' as const), start: at, end: at + 1 }]
  })

/** How often the asker speaks of their own self: "i", "im", and "my" before anything but a person. */
const selfWords = (matches: readonly Match<Target>[], people: readonly SexWord[]): number =>
  matches.filter(
    ({ phrase: { target }, end }) =>
      target.kind === 'self' && !people.some(({ start }) => start >= end && start <= end + 1),
  ).length

const unique = (words: readonly SexWord[]): readonly SexWord[] =>
  words.filter(({ sex }, at) => words.findIndex((other) => other.sex === sex) === at)

/** Whose words these seem to be about: the asker's own body, or somebody else's ("my mum", "she"). */
const isAboutOther = (
  tokens: readonly Token[],
  matches: readonly Match<Target>[],
  people: readonly SexWord[],
): boolean => {
  const own = new Set(matches.flatMap(({ phrase: { target }, end }) => (target.kind === 'self' ? [end] : [])))
  const relatives = people.filter(
    ({ start }) => start === 0 || (own.has(start) && tokens[start]!.clause === tokens[start - 1]!.clause),
  )
  const pronouns = sexWords(matches, true).length
  const self = selfWords(matches, people)
  return pronouns > 0 ? pronouns + relatives.length >= self : relatives.length > self
}

/** Words at most between a number and the word of sex that its age belongs to: "6 year old girl". */
const ageWords = 3

/** "6yo girl", "82 year old woman": a word of sex straight after an age. */
const afterAge = (tokens: readonly Token[], sets: WordSets, people: readonly SexWord[]): SexWord[] =>
  people.filter(({ start }) => {
    for (let at = start - 1; at >= 0 && start - at <= ageWords; at--) {
      if (tokens[at]!.value !== null) return start - at > 1
      if (!sets.ageUnits.has(tokens[at]!.word) && !sets.unitDays.has(tokens[at]!.word)) return false
    }
    return false
  })

/** The sex of the ill person: as written beside the age, or of the person the words are about. Empty where that is unclear. */
export const sexesIn = (
  tokens: readonly Token[],
  matches: readonly Match<Target>[],
  sets: WordSets,
): readonly SexWord[] => {
  const letters = byLetter(tokens)
  if (letters.length > 0) return unique(letters)
  const people = sexWords(matches, false)
  const about = ofWhomTold(tokens, matches, sets, people)
  return about.length > 0 ? about : unique(afterAge(tokens, sets, people))
}

const ofWhomTold = (
  tokens: readonly Token[],
  matches: readonly Match<Target>[],
  sets: WordSets,
  people: readonly SexWord[],
): readonly SexWord[] => {
  if (!isAboutOther(tokens, matches, people)) return unique(ownSex(tokens, sets, people))
  const pronouns = sexWords(matches, true)
  const talkedAbout = people.filter(
    ({ sex }) => pronouns.length === 0 || pronouns.some((pronoun) => pronoun.sex === sex),
  )
  return unique(talkedAbout.length > 0 ? talkedAbout : pronouns)
}

const reachWords = 6

/** "im a 30 year old woman": only small words, numbers and units stand between "im" and a word of sex. */
const ownSex = (tokens: readonly Token[], sets: WordSets, people: readonly SexWord[]): SexWord[] =>
  people.filter(({ start }) => {
    for (let at = start - 1; at >= 0 && start - at <= reachWords; at--) {
      const { word, value, filler } = tokens[at]!
      if (sets.ofSelf.has(word)) return true
      if (sets.possessive.has(word)) return false
      if (value === null && !filler && !sets.unitDays.has(word) && !sets.ageUnits.has(word)) return false
    }
    return false
  })

/** "im 11", "i am only 9": the asker's own age, and no measure of anything else. */
const tellsOwnAge = (tokens: readonly Token[], sets: WordSets): boolean =>
  tokens.some(({ word }, at) => {
    if (!sets.ofSelf.has(word)) return false
    const ahead = sets.beforeAge.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
    const after = tokens[ahead + 1]
    const counts = after !== undefined && (sets.notAge.has(after.word) || sets.unitDays.has(after.word))
    return tokens[ahead]?.value != null && !counts
  })

/** Who is asking, where the words say so. */
export const askingIn = (
  tokens: readonly Token[],
  matches: readonly Match<Target>[],
  sets: WordSets,
): Asking | null => {
  const people = sexWords(matches, false)
  const others = matches.some(({ phrase: { target } }) => target.kind === 'person' || target.kind === 'age')
  const isAlone = people.length === 0 && !others && sexWords(matches, true).length === 0
  // "im at work" with nobody else told of: whoever is not there is not the ill one.
  const told = new Set(
    matches.flatMap(({ phrase: { target } }) =>
      target.kind === 'asking' && !(target.ofOthers && isAlone) ? [target.asking] : [],
    ),
  )
  const said = (['staff', 'not-with-them'] as const).find((asking) => told.has(asking)) ?? [...told][0]
  if (said !== undefined) return said
  if (tellsOwnAge(tokens, sets)) return 'self'
  return selfWords(matches, people) > 0 && isAlone ? 'self' : null
}
