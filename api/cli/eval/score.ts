import type { Code } from '../../../knowledge/schema/disposition.ts'
import type { Case } from './case.ts'
import { wilson, type Share } from './wilson.ts'

/** What one case came to. */
export type Result = { readonly case: Case; readonly reached: Code; readonly questions: number }

type Figure = Share | null

export type Score = {
  readonly cases: number
  /** Emergency cases (every acceptable answer is A&E or 999) that reached A&E or 999. */
  readonly emergenciesRecognised: Figure
  /** The answer is among the acceptable ones. */
  readonly accuracy: Figure
  /** Less urgent than every acceptable answer. */
  readonly under: Figure
  /** More urgent than every acceptable answer. */
  readonly over: Figure
  /** Cases that could all wait, sent to A&E or 999. */
  readonly lowUrgencySentToEmergency: Figure
  readonly questions: { readonly median: number; readonly most: number }
  /** By the lowest acceptable rank, then by the rank reached: how many. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly misses: readonly { readonly id: string; readonly reached: Code; readonly acceptable: readonly Code[] }[]
}

const emergencyRank = 6
const lowRank = 3

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

const confusionOf = (ranked: readonly Ranked[]): Score['confusion'] => {
  const table: Record<string, Record<string, number>> = {}
  for (const { lowest, rank } of ranked) {
    const row = (table[lowest] ??= {})
    row[rank] = (row[rank] ?? 0) + 1
  }
  return table
}

type Ranked = Result & { readonly rank: number; readonly lowest: number; readonly highest: number }

/** Scores results as `contract.md` says. `rankOf` comes from the knowledge. */
export const score = (results: readonly Result[], rankOf: (code: Code) => number): Score => {
  const ranked: Ranked[] = results.map((result) => {
    const ranks = result.case.acceptable.map(rankOf)
    return { ...result, rank: rankOf(result.reached), lowest: Math.min(...ranks), highest: Math.max(...ranks) }
  })
  const share = (of: readonly Ranked[], is: (result: Ranked) => boolean) => wilson(of.filter(is).length, of.length)
  const isHit = ({ case: { acceptable }, reached }: Result) => acceptable.includes(reached)
  const emergencies = ranked.filter(({ lowest }) => lowest >= emergencyRank)
  const low = ranked.filter(({ highest }) => highest <= lowRank)
  const questions = ranked.map((result) => result.questions)
  return {
    cases: ranked.length,
    emergenciesRecognised: share(emergencies, ({ rank }) => rank >= emergencyRank),
    accuracy: share(ranked, isHit),
    under: share(ranked, ({ rank, lowest }) => rank < lowest),
    over: share(ranked, ({ rank, highest }) => rank > highest),
    lowUrgencySentToEmergency: share(low, ({ rank }) => rank >= emergencyRank),
    questions: { median: median(questions), most: Math.max(0, ...questions) },
    confusion: confusionOf(ranked),
    misses: ranked
      .filter((result) => !isHit(result))
      .map(({ case: { id, acceptable }, reached }) => ({ id, reached, acceptable })),
  }
}
