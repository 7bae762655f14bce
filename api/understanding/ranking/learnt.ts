import type { Learnt } from '../../../knowledge/schema/learnt.ts'

/** The trained ranking, ready for looking up. */
export type Ranking = {
  readonly pathways: readonly string[]
  readonly place: ReadonlyMap<string, number>
  readonly bias: Float64Array
  readonly weights: ReadonlyMap<string, { readonly places: Uint16Array; readonly weights: Float64Array }>
}

export const compileRanking = ({ pathways, bias, weights }: Learnt): Ranking => ({
  pathways,
  place: new Map(pathways.map((pathway, at) => [pathway, at])),
  bias: Float64Array.from(bias),
  weights: new Map(
    Object.entries(weights).map(([feature, postings]) => [
      feature,
      {
        places: Uint16Array.from(postings, ([place]) => place),
        weights: Float64Array.from(postings, ([, weight]) => weight),
      },
    ]),
  ),
})

/**
 * How likely a message with these features is about each presentation, by its place in `pathways`; they add up to 1.
 * Null where nothing in it was ever learnt.
 */
export const chancesOf = (ranking: Ranking, features: ReadonlySet<string>): Float64Array | null => {
  const known = [...features].flatMap((feature) => ranking.weights.get(feature) ?? [])
  if (known.length === 0) return null
  const share = 1 / Math.sqrt(known.length)
  const chances = ranking.bias.slice()
  for (const { places, weights } of known)
    for (let at = 0; at < places.length; at++) chances[places[at]!]! += weights[at]! * share
  let most = -Infinity
  for (const score of chances) if (score > most) most = score
  let sum = 0
  for (let at = 0; at < chances.length; at++) sum += chances[at] = Math.exp(chances[at]! - most)
  for (let at = 0; at < chances.length; at++) chances[at]! /= sum
  return chances
}
