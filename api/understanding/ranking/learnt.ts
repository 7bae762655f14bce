import type { Learnt } from '../../../knowledge/schema/learnt.ts'

/** Chances that a message with these features is about each presentation, most likely first; they add up to 1. */
export const chancesOf = (
  { pathways, bias, weights }: Learnt,
  features: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const known = [...features].flatMap((feature) => (Object.hasOwn(weights, feature) ? [weights[feature]!] : []))
  if (known.length === 0) return new Map()
  const share = 1 / Math.sqrt(known.length)
  const scores = Float64Array.from(bias)
  for (const postings of known) for (const [pathway, weight] of postings) scores[pathway]! += weight * share
  const most = Math.max(...scores)
  let sum = 0
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - most)
  return new Map(
    pathways.map((pathway, at) => [pathway, scores[at]! / sum] as const).sort(([, one], [, other]) => other - one),
  )
}
