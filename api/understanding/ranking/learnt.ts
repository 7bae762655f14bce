import type { Learnt } from '../../../knowledge/schema/learnt.ts'

/** The trained ranking, ready for looking up: the weights of all features one after the other. */
export type Ranking = {
  readonly pathways: readonly string[]
  readonly place: ReadonlyMap<string, number>
  readonly bias: Float64Array
  /** Feature → its number. */
  readonly features: ReadonlyMap<string, number>
  /** By a feature's number: where its weights begin. They end where the next one's begin. */
  readonly starts: Uint32Array
  readonly places: Uint16Array
  readonly weights: Float64Array
}

export const compileRanking = ({ pathways, bias, weights }: Learnt): Ranking => {
  const postings = Object.values(weights)
  const all = postings.flat()
  let begun = 0
  return {
    pathways,
    place: new Map(pathways.map((pathway, at) => [pathway, at])),
    bias: Float64Array.from(bias),
    features: new Map(Object.keys(weights).map((feature, at) => [feature, at])),
    starts: Uint32Array.from([[], ...postings], (before) => (begun += before.length)),
    places: Uint16Array.from(all, ([place]) => place),
    weights: Float64Array.from(all, ([, weight]) => weight),
  }
}

/** How much a feature speaks for the kind at a place; 0 where it says nothing of it. */
export const weightOf = ({ features, starts, places, weights }: Ranking, feature: string, place: number): number => {
  const known = features.get(feature)
  if (known === undefined) return 0
  for (let at = starts[known]!; at < starts[known + 1]!; at++) if (places[at] === place) return weights[at]!
  return 0
}

/**
 * How likely a message with these features is about each presentation, by its place in `pathways`; they add up to 1.
 * Null where nothing in it was ever learnt.
 */
export const chancesOf = (ranking: Ranking, features: ReadonlySet<string>): Float64Array | null => {
  const { starts, places, weights } = ranking
  const chances = new Float64Array(ranking.bias.length)
  let many = 0
  for (const feature of features) {
    const known = ranking.features.get(feature)
    if (known === undefined) continue
    many += 1
    for (let at = starts[known]!; at < starts[known + 1]!; at++) chances[places[at]!]! += weights[at]!
  }
  if (many === 0) return null
  const share = 1 / Math.sqrt(many)
  let most = -Infinity
  for (let at = 0; at < chances.length; at++) {
    chances[at] = ranking.bias[at]! + chances[at]! * share
    most = Math.max(most, chances[at]!)
  }
  let sum = 0
  for (let at = 0; at < chances.length; at++) sum += chances[at] = Math.exp(chances[at]! - most)
  for (let at = 0; at < chances.length; at++) chances[at]! /= sum
  return chances
}
