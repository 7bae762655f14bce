import type { Lexis } from '../lexis.ts'
import { contextOf } from '../context/judge.ts'
import type { Hearing } from '../hear.ts'
import type { Mention } from '../context/mention.ts'
import { isDoubtful, speaks } from '../person/speaks.ts'
import type { Context, HeardFinding, HeardPresentation } from '../understanding.ts'
import { featuresOf } from './features.ts'
import { chancesOf } from './learnt.ts'
import { rankByLikeness } from './likeness.ts'
import { namedIn } from './named.ts'

const bySuggestion = 0.6
const perPlace = 0.02
/** Likeness is scaled below the others: it only chooses what to ask about. */
const byLikeness = 0.7

const suggested = (lexis: Lexis, findings: readonly HeardFinding[]): HeardPresentation[] =>
  findings
    .filter(({ state }) => state !== 'absent')
    .flatMap(({ finding, words }) =>
      (lexis.suggests.get(finding) ?? []).map((pathway, at) => ({
        pathway,
        score: bySuggestion - at * perPlace,
        by: 'finding' as const,
        words,
      })),
    )

/** How far a presentation named in words falls when everything else in the message speaks for another one named. */
const unlikelyLess = 0.25

/** Named presentations, those the whole message makes unlikely beside the likeliest named one put further down. */
const weighed = (named: readonly HeardPresentation[], chances: ReadonlyMap<string, number>): HeardPresentation[] => {
  const most = Math.max(0, ...named.map(({ pathway }) => chances.get(pathway) ?? 0))
  return named.map((one) => {
    const share = most === 0 ? 1 : Math.min(1, (chances.get(one.pathway) ?? most) / most)
    return { ...one, score: one.score - unlikelyLess * (1 - Math.sqrt(share)) }
  })
}

/** A chance this good is right nine times in ten, and is taken without asking. */
const chanceAdds = 0.15
const leastChance = 0.05
const mostProposed = 5

const learntIn = (lexis: Lexis, message: string, chances: ReadonlyMap<string, number>): HeardPresentation[] =>
  [...chances]
    .filter(([pathway, chance]) => chance >= leastChance && lexis.pathways.has(pathway))
    .slice(0, mostProposed)
    .map(([pathway, chance]) => ({
      pathway,
      score: Math.min(0.9, chance + chanceAdds),
      by: 'likeness' as const,
      words: message,
    }))

const alike = (lexis: Lexis, message: string, { scene }: Hearing): HeardPresentation[] =>
  rankByLikeness(lexis.likeness, lexis.vocabulary, scene.tokens).map(({ pathway, score }) => ({
    pathway,
    score: score * byLikeness,
    by: 'likeness' as const,
    words: message,
  }))

const none: ReadonlyMap<string, number> = new Map()

/** Chances by the trained ranking; none in another language, or untrained. */
const chancesIn = (lexis: Lexis, hearing: Hearing, language: string): ReadonlyMap<string, number> =>
  lexis.learnt === null || language !== 'en' ? none : chancesOf(lexis.learnt, featuresOf(lexis, hearing))

/** Beside a presentation that was named, one that only seems likely is asked about at most. */
const mostBesideNamed = 0.7

type Likely = {
  readonly language: string
  readonly chances: ReadonlyMap<string, number>
  readonly named: readonly HeardPresentation[]
}

const likely = (
  lexis: Lexis,
  message: string,
  hearing: Hearing,
  { language, chances, named }: Likely,
): HeardPresentation[] => {
  if (language !== 'en') return []
  if (lexis.learnt === null) return alike(lexis, message, hearing)
  const cap = named.length === 0 ? 1 : mostBesideNamed
  return learntIn(lexis, message, chances).map((one) => ({ ...one, score: Math.min(cap, one.score) }))
}

const better = (one: HeardPresentation, other: HeardPresentation): number =>
  other.score - one.score || (one.pathway < other.pathway ? -1 : 1)

/** What the person may be saying is wrong, best first, one entry a pathway. It chooses what to ask about, nothing more. */
export const rankPresentations = (
  lexis: Lexis,
  message: string,
  hearing: Hearing,
  findings: readonly HeardFinding[],
  language: string,
): HeardPresentation[] => {
  const meant = (mention: Mention): Context => {
    const { target } = mention.phrase
    if (target.kind === 'pathway' && target.language !== null) {
      if (!speaks(lexis, hearing.scene.tokens, language, mention)) return 'figurative'
      return isDoubtful(lexis, hearing.scene, target.language, mention) ? 'quoted' : 'now'
    }
    const context = contextOf(hearing.scene, lexis.sets, mention)
    return context === 'past' && target.kind === 'pathway' && lexis.ofThePast.has(target.id) ? 'now' : context
  }
  const chances = chancesIn(lexis, hearing, language)
  const named = weighed(namedIn(lexis, message, hearing, meant), chances)
  const proposals = [
    ...named,
    ...suggested(lexis, findings),
    ...likely(lexis, message, hearing, { language, chances, named }),
  ]
  const best = new Map<string, HeardPresentation>()
  for (const proposal of proposals) {
    const known = best.get(proposal.pathway)
    if (known === undefined || proposal.score > known.score) best.set(proposal.pathway, proposal)
  }
  return [...best.values()].sort(better)
}
