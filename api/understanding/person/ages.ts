import type { AgeReading } from '../../triage/evidence.ts'
import type { Target, WordSets } from '../lexis.ts'
import type { Match } from '../phrases/combine.ts'
import type { Token } from '../words/token.ts'

type Age = AgeReading & { readonly start: number; readonly end: number; readonly mayBeUnborn?: boolean }
type People = { readonly tokens: readonly Token[]; readonly sets: WordSets; readonly personEnds: ReadonlySet<number> }

const oldestYears = 115
const daysInYear = 365.25
const year = (value: number): number => Math.round(value * 100) / 100

/** Words at most between a person and their age. */
const mostBetween = 4

const isPlausible = (value: number): boolean => value >= 0 && value <= oldestYears

const sameClause = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && one.clause === other.clause && one.sentence === other.sentence

/** "6 year old", "7 mo", "six week old": a number with a unit of time that is an age. */
const withUnit = ({ tokens, sets, personEnds }: People, at: number): Age | null => {
  const [number, unit, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  const days = unit && sets.unitDays.get(unit.word)
  if (days === undefined || number.value === null || days < 1 || !sameClause(number, unit)) return null
  const years = year((number.value * days) / daysInYear)
  const age = { min: years, max: years, start: at }
  const saysOld = (token: Token | undefined) =>
    token !== undefined && sets.ageUnits.has(token.word) && !sets.unitDays.has(token.word)
  if (saysOld(next)) return { ...age, end: at + 3 }
  if (sets.olderUnits.has(unit!.word)) return { ...age, end: at + 2 }
  if (next && sets.notAge.has(next.word) && sameClause(unit, next)) return null
  if (after && sets.notAge.has(after.word) && next?.filler && sameClause(unit, after)) return null
  return followsPerson({ tokens, sets, personEnds }, at) ? { ...age, end: at + 2 } : null
}

/** "lo 7 mo", "baby is only 6 months", "my son, 3": the number comes straight after the person. */
const followsPerson = ({ tokens, sets, personEnds }: People, at: number): boolean => {
  let names = 0
  for (let back = at; back > at - mostBetween && back > 0; back--) {
    if (tokens[back]!.sentence !== tokens[back - 1]!.sentence) return false
    if (personEnds.has(back)) return true
    const before = tokens[back - 1]!
    const small =
      sets.beforeAge.has(before.word) || (sets.of.words.has(before.word) && tokens[at]!.value! >= sets.of.atLeast)
    names += small ? 0 : 1
    if (names > (before.symbol < 0 || before.word.length === 1 ? 1 : 0)) return false
  }
  return false
}

/** "im 74", "shes only 1", "aged 6", "turned 75": words that make the next number an age. */
const afterWords = ({ tokens, sets }: People, at: number): boolean => {
  for (let back = at - 1; back >= 0 && at - back <= mostBetween && sameClause(tokens[back], tokens[at]); back--) {
    const { word } = tokens[back]!
    if (sets.ageBefore.has(word) || sets.ageOpeners.has(word)) return true
    if (!sets.beforeAge.has(word)) return false
  }
  return false
}

const isAlone = ({ tokens }: People, at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const apart = (other: Token | undefined) =>
    other === undefined || other.clause !== token.clause || other.sentence !== token.sentence
  const inDate = /[/.:-]$/.test(token.lead) && before?.value != null
  return (
    apart(before) &&
    apart(after) &&
    !inDate &&
    after?.value == null &&
    before?.value == null &&
    !/[#£$]/.test(token.lead)
  )
}

/** "42f", "F 42", "72 M": the letter tells the sex too; see `sexes`. */
export const sexLetterAt = (tokens: readonly Token[], at: number): 'f' | 'm' | null => {
  const letter = (token: Token | undefined): 'f' | 'm' | null =>
    token?.word === 'f' || token?.word === 'm' ? token.word : null
  const [before, number, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const afterLetter =
    after && (after.joined || after.lead.includes('/') || sameClause(after, number)) ? letter(after) : null
  if (afterLetter !== null) return afterLetter
  const beforeLetter = before && (number.joined || number.lead.includes('/') || at === 1) ? letter(before) : null
  return beforeLetter
}

const isMeasured = ({ tokens, sets }: People, at: number): boolean => {
  const [number, next] = [tokens[at]!, tokens[at + 1]]
  if (next === undefined) return false
  if (/[/%°]/.test(next.lead) && next.joined) return true
  return sameClause(number, next) && (sets.notAge.has(next.word) || sets.unitDays.has(next.word) || next.value !== null)
}

const isChildhood = ({ tokens, sets }: People, at: number): boolean =>
  [1, 2].some((back) => sets.wasWords.has(tokens[at - back]?.word ?? '') && sameClause(tokens[at - back], tokens[at]))

const bareAge = (people: People, at: number): Age | null => {
  const { tokens, sets } = people
  const value = tokens[at]!.value
  if (value === null || !isPlausible(value)) return null
  const next = tokens[at + 1]
  const whole = { min: value, max: value, start: at, end: at + 1 }
  if (next && sets.ageUnits.has(next.word) && !sets.unitDays.has(next.word) && sameClause(tokens[at], next))
    return { ...whole, end: at + 2 }
  const letter = sexLetterAt(tokens, at)
  if (letter !== null && (letter === 'f' || value >= firstTeen || tokens[at - 1]?.word === 'm')) return whole
  if (isChildhood(people, at)) return null
  if (sets.ageBefore.has(tokens[at - 1]?.word ?? '') && !(next && sets.unitDays.has(next.word))) return whole
  if (isMeasured(people, at)) return null
  if (afterWords(people, at))
    return sets.almost.has(tokens[at - 1]!.word)
      ? { ...whole, min: Math.max(0, value - 0.5), max: value - 0.01 }
      : whole
  return followsPerson(people, at) || (isAlone(people, at) && Number.isInteger(value) && value > 0) ? whole : null
}

/** Below this, "6m" is six months rather than a boy of six. */
const firstTeen = 13

const numeric = (people: People): Age[] => {
  const ages: Age[] = []
  for (let at = 0; at < people.tokens.length; at++) {
    if (people.tokens[at]!.value === null) continue
    const age = withUnit(people, at) ?? bareAge(people, at)
    if (age !== null && isPlausible(age.max)) ages.push(age)
  }
  return ages
}

const decadePart: readonly (readonly [shift: 'early' | 'mid' | 'late', from: number, to: number])[] = [
  ['early', 0, 3],
  ['mid', 4, 6],
  ['late', 7, 9],
]

const worded = (tokens: readonly Token[], matches: readonly Match<Target>[]): { decades: Age[]; vague: Age[] } => {
  const decades: Age[] = []
  const vague: Age[] = []
  for (const {
    phrase: { target },
    start,
    end,
  } of matches) {
    if (target.kind === 'age')
      vague.push({ min: target.min, max: target.max, mayBeUnborn: target.mayBeUnborn, start, end })
    if (target.kind !== 'decade') continue
    const part = decadePart.find(([word]) => tokens[start - 1]?.word === word)
    decades.push({ min: target.min + (part?.[1] ?? 0), max: target.min + (part?.[2] ?? 9), start, end })
  }
  return { decades, vague }
}

/** Ages of the ill person: where a pregnancy is told, "the baby" is the unborn one. */
export const agesOfBorn = (ages: readonly Age[], isPregnancyTold: boolean): readonly Age[] =>
  isPregnancyTold ? ages.filter(({ mayBeUnborn }) => !mayBeUnborn) : ages

/** Every age told, in years. Words like "toddler" count only where no number is given. */
export const agesIn = (tokens: readonly Token[], matches: readonly Match<Target>[], sets: WordSets): readonly Age[] => {
  const personEnds = new Set(
    matches.flatMap(({ phrase: { target }, end }) =>
      target.kind === 'age' || target.kind === 'person' || (target.kind === 'sex' && !target.pronoun) ? [end] : [],
    ),
  )
  const { decades, vague } = worded(tokens, matches)
  const told = [
    ...numeric({ tokens, sets, personEnds }).filter(({ start }) => !decades.some((age) => age.start === start)),
    ...decades,
  ]
  return told.length > 0 ? told : vague
}
