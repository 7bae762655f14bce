import type { Lexis } from '../lexis.ts'
import type { HeardPresentation } from '../understanding.ts'

/** How far a presentation named in words falls when everything else in the message speaks for another one named. */
const unlikelyLess = 0.25

/** Named presentations, those the whole message makes unlikely beside the likeliest named one put further down. */
export const weighNamed = (
  { ranking }: Lexis,
  named: readonly HeardPresentation[],
  chances: Float64Array,
): readonly HeardPresentation[] => {
  if (ranking === null) return named
  const chanceOf = ({ pathway }: HeardPresentation) => chances[ranking.place.get(pathway) ?? -1]
  const most = Math.max(0, ...named.map((one) => chanceOf(one) ?? 0))
  return named.map((one) => {
    const share = most === 0 ? 1 : (chanceOf(one) ?? most) / most
    return { ...one, score: one.score - unlikelyLess * (1 - Math.sqrt(share)) }
  })
}

/** A chance of a half or more is right four times in five on messages kept out of training: it is taken without asking. */
const chanceAdds = 0.25
const bestScore = 0.9
/** Beside a presentation plainly named, one that only seems likely is asked about at most; beside a doubtful one it is added. */
const plainlyNamed = 0.9
const mostBesideNamed = 0.7
const leastChance = 0.05
const mostProposed = 5

/** What the whole message is likely about, by the trained ranking. */
export const likelyIn = (
  { ranking, pathways }: Lexis,
  message: string,
  chances: Float64Array,
  named: readonly HeardPresentation[],
): readonly HeardPresentation[] => {
  const cap = named.some(({ score }) => score >= plainlyNamed) ? mostBesideNamed : bestScore
  const proposals: HeardPresentation[] = []
  chances.forEach((chance, place) => {
    const pathway = ranking?.pathways[place]
    if (chance < leastChance || pathway === undefined || !pathways.has(pathway)) return
    proposals.push({ pathway, score: Math.min(cap, chance + chanceAdds), by: 'likeness', words: message })
  })
  return proposals.sort((one, other) => other.score - one.score).slice(0, mostProposed)
}
