import type { CompiledReading, Lexis } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import type { HeardFinding } from '../understanding.ts'
import type { Mention } from '../context/mention.ts'
import type { Token } from '../words/token.ts'

const wordsBefore = 4
const wordsAfter = 2

const isOne = (reading: CompiledReading, token: Token | undefined): boolean =>
  token !== undefined && reading.units.has(token.word)

const near = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean => {
  for (let step = 1; step <= wordsBefore; step++) {
    const token = tokens[at - step]
    if (token === undefined || token.sentence !== tokens[at]!.sentence || token.value !== null) break
    if (words.has(token.word)) return true
  }
  for (let step = 1; step <= wordsAfter; step++) {
    const token = tokens[at + step]
    if (token === undefined || token.clause !== tokens[at]!.clause || token.value !== null) break
    if (words.has(token.word)) return true
  }
  return false
}

/** Which of the two numbers of "140/90" or "140 over 90" this is, or null. */
const pairPlace = (tokens: readonly Token[], at: number): 'first' | 'second' | null => {
  const joins = (one: number, other: number) =>
    tokens[one]?.value != null && tokens[other]?.value != null && tokens[other]!.lead.trim() === '/'
  const over = (one: number, middle: number, other: number) =>
    tokens[one]?.value != null && tokens[middle]?.word === 'over' && tokens[other]?.value != null
  if (joins(at, at + 1) || over(at, at + 1, at + 2)) return 'first'
  return joins(at - 1, at) || over(at - 2, at - 1, at) ? 'second' : null
}

const isBare = ({ bare }: CompiledReading, token: Token): boolean =>
  bare !== undefined &&
  token.value! >= bare.from &&
  token.value! <= bare.to &&
  (!bare.decimals || token.word.includes('.') || token.word.includes(','))

/** "temp 36.9, pulse 70": named in its own clause, a number is not of what the next clause names. */
const saysOtherwise = (tokens: readonly Token[], at: number, { unless, words }: CompiledReading): boolean => {
  if (unless.size === 0) return false
  const { sentence, clause } = tokens[at]!
  const around = tokens
    .slice(Math.max(0, at - wordsBefore), at + wordsBefore + 1)
    .filter((token) => token.sentence === sentence)
  const isNamed = around.some((token) => token.clause === clause && words.has(token.word))
  return around.some((token) => unless.has(token.word) && (!isNamed || token.clause === clause))
}

const isStroke = (tokens: readonly Token[], at: number, of: number | undefined): boolean =>
  of !== undefined && tokens[at + 1]?.value === of && tokens[at + 1]!.lead.trim() === '/'

/** Told by its unit, by words near it, or by both where one alone could be something else. */
const isTold = (tokens: readonly Token[], at: number, reading: CompiledReading): boolean => {
  const suffix = tokens[at + 1]?.joined && !isOne(reading, tokens[at + 1]) ? 1 : 0
  const unitAt = at + 1 + suffix
  const unit = isOne(reading, tokens[unitAt]) && tokens[unitAt]!.clause === tokens[at]!.clause
  const bare = isBare(reading, tokens[at]!)
  if (reading.needsBoth) return unit && (bare || near(tokens, unitAt, reading.words) || near(tokens, at, reading.words))
  return bare || unit || near(tokens, at, reading.words)
}

/** Whether this number is this reading: its unit follows, its words stand near, or it can be nothing else. */
const tells = (lexis: Lexis, tokens: readonly Token[], at: number, reading: CompiledReading): boolean => {
  const value = tokens[at]!.value!
  if (value < reading.plausible.from || value > reading.plausible.to || saysOtherwise(tokens, at, reading)) return false
  if (isStroke(tokens, at, reading.strokeOf)) return true
  const pair = pairPlace(tokens, at)
  if (reading.pair !== undefined || pair !== null) return pair !== null && pair === reading.pair
  const next = tokens[at + 1]
  const isTime = next !== undefined && lexis.sets.unitDays.has(next.word) && !isOne(reading, next)
  return !isTime && isTold(tokens, at, reading)
}

/** A finding that a number settled: `from` is where its words begin. */
export type Measured = HeardFinding & { readonly token: number }

/** Findings that measured numbers mean, by the table of readings. */
export const readingsIn = (lexis: Lexis, message: string, { scene: { tokens } }: Hearing): Measured[] =>
  tokens.flatMap((token, at) => {
    if (token.value === null) return []
    const span = { start: token.start, end: token.end }
    return lexis.readings
      .filter((reading) => tells(lexis, tokens, at, reading))
      .flatMap(({ means }) => means)
      .filter(({ from = -Infinity, under = Infinity }) => token.value! >= from && token.value! < under)
      .map(({ finding, state }) => ({
        finding,
        state,
        context:
          state === 'absent' ? ('negated' as const) : state === 'unsure' ? ('unsure' as const) : ('now' as const),
        words: message.slice(span.start, span.end),
        span,
        token: at,
      }))
  })

/** "temp 37.1", "rr 16": the number says what the bare word before it, or any number after it, would only guess. */
export const isMeasured = (mention: Mention, finding: string, measured: readonly Measured[]): boolean =>
  measured.some(
    ({ finding: told, token }) =>
      told === finding &&
      (mention.end - mention.start === 1
        ? Math.abs(token - mention.start) <= wordsBefore
        : mention.end - mention.start === 2 && token === mention.start + 1),
  )
