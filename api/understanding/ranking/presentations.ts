import type { Lexis } from '../lexis.ts'
import { contextOf } from '../context/judge.ts'
import type { Hearing } from '../hear.ts'
import type { Mention } from '../context/mention.ts'
import { isDoubtful, speaks } from '../person/speaks.ts'
import type { Context, HeardFinding, HeardPresentation } from '../understanding.ts'
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

const alike = (lexis: Lexis, message: string, { scene }: Hearing): HeardPresentation[] =>
  rankByLikeness(lexis.likeness, lexis.vocabulary, scene.tokens).map(({ pathway, score }) => ({
    pathway,
    score: score * byLikeness,
    by: 'likeness' as const,
    words: message,
  }))

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
  const named = namedIn(lexis, message, hearing, meant)
  const best = new Map<string, HeardPresentation>()
  for (const proposal of [
    ...named,
    ...suggested(lexis, findings),
    ...(language === 'en' ? alike(lexis, message, hearing) : []),
  ]) {
    const known = best.get(proposal.pathway)
    if (known === undefined || proposal.score > known.score) best.set(proposal.pathway, proposal)
  }
  return [...best.values()].sort(better)
}
