import type { WordSets } from '../lexis.ts'
import type { Token } from '../words/token.ts'

/** A length of time told, by token numbers. */
export type Duration = { readonly start: number; readonly end: number; readonly days: number }

/** "3/7", "2/52", "4/12": days, weeks and months in clinic shorthand, by what stands below the stroke. */
const strokeDays = new Map([
  [7, 1],
  [52, 7],
  [12, 30.4],
])

const byStroke = (tokens: readonly Token[], at: number): Duration | null => {
  const [above, below, date] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (above.value === null || below?.value == null || below.lead !== '/' || date?.lead === '/') return null
  const days = strokeDays.get(below.value)
  return days === undefined ? null : { start: at, end: at + 2, days: above.value * days }
}

const byUnit = (tokens: readonly Token[], sets: WordSets, at: number): Duration | null => {
  const number = tokens[at]!
  const count = number.value ?? sets.someTimes.get(number.word)
  if (count === undefined) return null
  const skip = tokens[at + 1]?.filler && number.value === null && !sets.unitDays.has(tokens[at + 1]!.word) ? 1 : 0
  const [unit, next] = [tokens[at + 1 + skip], tokens[at + 2 + skip]]
  const days = unit && unit.clause === number.clause ? sets.unitDays.get(unit.word) : undefined
  if (days === undefined || sets.olderUnits.has(unit!.word)) return null
  const isAge =
    next !== undefined && sets.ageUnits.has(next.word) && !sets.unitDays.has(next.word) && next.clause === unit!.clause
  return isAge ? null : { start: at, end: at + 2 + skip, days: count * days }
}

/** "day 6", "week three": how far in it is. */
const byPlace = (tokens: readonly Token[], sets: WordSets, at: number): Duration | null => {
  const [unit, number] = [tokens[at]!, tokens[at + 1]]
  const days = sets.unitDays.get(unit.word)
  if (days === undefined || number?.value == null || number.clause !== unit.clause || number.lead !== '') return null
  // "every day 2 tablets", "last week 3 of us": the number belongs to what follows it.
  const next = tokens[at + 2]
  return next !== undefined && next.clause === number.clause && !next.filler
    ? null
    : { start: at, end: at + 2, days: number.value * days }
}

/** Every length of time in a message. */
export const durationsIn = (tokens: readonly Token[], sets: WordSets): Duration[] =>
  tokens.flatMap((token, at) => {
    const alone = sets.wholeTimes.get(token.word)
    const found = byStroke(tokens, at) ?? byUnit(tokens, sets, at) ?? byPlace(tokens, sets, at)
    if (found !== null) return [found]
    return alone === undefined ? [] : [{ start: at, end: at + 1, days: alone }]
  })
