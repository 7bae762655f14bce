import type { Lexis } from '../lexis.ts'
import { contextOf } from '../context/judge.ts'
import type { Mention } from '../context/mention.ts'
import type { Hearing } from '../hear.ts'
import { readsAsEnglish } from '../listen.ts'
import type { Context, HeardFinding, HeardPresentation } from '../understanding.ts'
import { chancesOf } from './learnt.ts'
import { likelyIn, weighNamed } from './likely.ts'
import { namedIn } from './named.ts'

/** One message, the language it is in, and what it shows (`featuresOf`). */
export type Read = {
  readonly lexis: Lexis
  readonly message: string
  readonly hearing: Hearing
  readonly language: string
  readonly features: ReadonlySet<string>
}

const bySuggestion = 0.6
const perPlace = 0.02

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

/** How a presentation is meant; in another language, where no denial is trusted, any doubt is only a doubt. */
const meaningIn =
  ({ lexis, hearing, language }: Read) =>
  (mention: Mention): Context => {
    const { target } = mention.phrase
    const context = contextOf(hearing.scene, lexis.sets, mention)
    if (language !== 'en' && context !== 'now' && context !== 'over') return 'quoted'
    return context === 'past' && target.kind === 'pathway' && lexis.ofThePast.has(target.id) ? 'now' : context
  }

const proposalsIn = (read: Read, findings: readonly HeardFinding[]): readonly HeardPresentation[] => {
  const { lexis, message, hearing, language, features } = read
  const named = namedIn(lexis, message, hearing, meaningIn(read))
  const suggestions = suggested(lexis, findings)
  if (lexis.ranking === null || !readsAsEnglish(lexis, language)) return [...named, ...suggestions]
  const chances = chancesOf(lexis.ranking, features)
  if (chances === null) return [...named, ...suggestions]
  const weighed = weighNamed(lexis, named, chances)
  return [...weighed, ...suggestions, ...likelyIn(lexis, message, chances, weighed)]
}

const better = (one: HeardPresentation, other: HeardPresentation): number =>
  other.score - one.score || (one.pathway < other.pathway ? -1 : 1)

/** What the person may be saying is wrong, best first, one entry a pathway. It chooses what to ask about, nothing more. */
export const rankPresentations = (read: Read, findings: readonly HeardFinding[]): HeardPresentation[] => {
  const best = new Map<string, HeardPresentation>()
  for (const proposal of proposalsIn(read, findings)) {
    const known = best.get(proposal.pathway)
    if (known === undefined || proposal.score > known.score) best.set(proposal.pathway, proposal)
  }
  return [...best.values()].sort(better)
}
