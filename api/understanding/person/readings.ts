import type { CompiledReading, Lexis } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import type { HeardFinding } from '../understanding.ts'
import type { Token } from '../words/token.ts'

const wordsBefore = 4
const wordsAfter = 2

const isOne = (reading: CompiledReading, token: Token | undefined): boolean => token !== undefined && reading.units.has(token.word)

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

/** Whether this number is this reading: its unit follows, its words stand near, or it can be nothing else. */
const tells = (tokens: readonly Token[], at: number, reading: CompiledReading): boolean => {
  const token = tokens[at]!
  const value = token.value!
  if (value < reading.plausible.from || value > reading.plausible.to) return false
  if (reading.pair !== undefined) return pairPlace(tokens, at) === reading.pair
  if (pairPlace(tokens, at) !== null) return false
  if (isBare(reading, token)) return true
  const unit = isOne(reading, tokens[at + 1]) && tokens[at + 1]!.clause === token.clause
  if (reading.units.size > 0 && reading.needsBoth) return unit && near(tokens, at + 1, reading.words)
  return unit || near(tokens, at, reading.words)
}

/** Findings that measured numbers mean, by the table of readings. */
export const readingsIn = (lexis: Lexis, message: string, { scene: { tokens } }: Hearing): HeardFinding[] =>
  tokens.flatMap((token, at) => {
    if (token.value === null) return []
    const span = { start: token.start, end: token.end }
    return lexis.readings
      .filter((reading) => tells(tokens, at, reading))
      .flatMap(({ means }) => means)
      .filter(({ from = -Infinity, under = Infinity }) => token.value! >= from && token.value! < under)
      .map(({ finding, state }) => ({
        finding,
        state,
        context: state === 'absent' ? ('negated' as const) : state === 'unsure' ? ('unsure' as const) : ('now' as const),
        words: message.slice(span.start, span.end),
        span,
      }))
  })
