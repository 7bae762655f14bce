import type { Lexis } from '../lexis.ts'
import { contextOf } from '../context/judge.ts'
import type { Mention } from '../context/mention.ts'
import type { Hearing } from '../hear.ts'
import type { HeardFinding, HeardPresentation } from '../understanding.ts'
import { rankByLikeness } from './likeness.ts'

/** Scores of the three ways of recognising; likeness is scaled below the others. */
const byPhrase = 0.9
const bySuggestion = 0.6
const byLikeness = 0.7
/** A phrase of one word says less than one of several. */
const perWord = 0.02
const mostWords = 4

const wordsIn = (mention: Mention): number => mention.pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** Within a longer phrase for another presentation: "cold" in "cold sore". */
const isInside = (mention: Mention, other: Mention): boolean =>
  wordsIn(other) > wordsIn(mention) &&
  mention.pieces.every((piece) => other.pieces.some(({ start, end }) => piece.start >= start && piece.end <= end))

const named = (lexis: Lexis, message: string, { scene, mentions }: Hearing): HeardPresentation[] => {
  const said = mentions.filter(({ phrase: { target } }) => target.kind === 'pathway')
  const own = said.filter((mention) => !said.some((other) => other !== mention && isInside(mention, other)))
  return own.flatMap((mention) => {
    const { target } = mention.phrase
    const context = contextOf(scene, lexis.sets, mention)
    if (target.kind !== 'pathway' || context === 'negated' || context === 'figurative') return []
    const weak = context === 'now' || context === 'over' || context === 'unsure' ? 0 : 0.3
    const score = byPhrase + Math.min(mostWords, wordsIn(mention)) * perWord - weak
    const words = message.slice(scene.tokens[mention.start]!.start, scene.tokens[mention.end - 1]!.end)
    return [{ pathway: target.id, score, by: 'phrase' as const, words }]
  })
}

const suggested = (lexis: Lexis, findings: readonly HeardFinding[]): HeardPresentation[] =>
  findings
    .filter(({ state }) => state !== 'absent')
    .flatMap(({ finding, words }) =>
      (lexis.suggests.get(finding) ?? []).map((pathway, at) => ({
        pathway,
        score: bySuggestion - at * perWord,
        by: 'finding' as const,
        words,
      })),
    )

const alike = (lexis: Lexis, message: string, { scene }: Hearing): HeardPresentation[] =>
  rankByLikeness(lexis.likeness, lexis.vocabulary, scene.tokens).map(({ pathway, score }) => ({
    pathway,
    score: score * byLikeness,
    by: 'likeness' as const,
    words: message,
  }))

/** What the person may be saying is wrong, best first, one entry a pathway. It chooses what to ask about, nothing more. */
export const rankPresentations = (
  lexis: Lexis,
  message: string,
  hearing: Hearing,
  findings: readonly HeardFinding[],
): HeardPresentation[] => {
  const proposals = [...named(lexis, message, hearing), ...suggested(lexis, findings), ...alike(lexis, message, hearing)]
  const best = new Map<string, HeardPresentation>()
  for (const proposal of proposals) {
    const known = best.get(proposal.pathway)
    if (known === undefined || proposal.score > known.score) best.set(proposal.pathway, proposal)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.pathway < b.pathway ? -1 : 1))
}
