import type { CueRule, Target } from '../lexis.ts'
import type { Match } from '../phrases/combine.ts'
import type { Token } from '../words/token.ts'

/** A cue found in a message, by token numbers. */
export type CueHit = CueRule & { readonly start: number; readonly end: number; readonly covers: ReadonlySet<number> }

const tokensOf = ({ pieces }: Match<unknown>): Set<number> => {
  const covered = new Set<number>()
  for (const { start, end } of pieces) for (let at = start; at < end; at++) covered.add(at)
  return covered
}

/**
 * "not" inside "not only": the longer cue says what is meant, but "no" in "no trouble breathing" still denies.
 * The same cue written twice ("denies", "denied") counts once.
 */
const isInside = (hit: CueHit, at: number, hits: readonly CueHit[]): boolean =>
  hits.some(
    (other, place) =>
      (other.covers.size > hit.covers.size && other.kind !== 'well' && hit.covers.isSubsetOf(other.covers)) ||
      (place < at &&
        other.kind === hit.kind &&
        other.reach === hit.reach &&
        other.start === hit.start &&
        other.end === hit.end),
  )

const endsItsClause = (tokens: readonly Token[], { end }: CueHit): boolean => {
  const after = tokens[end]
  return after === undefined || after.clause !== tokens[end - 1]!.clause || after.sentence !== tokens[end - 1]!.sentence
}

/** The cues among what was found, without those that are part of a longer one. */
export const cueHits = (tokens: readonly Token[], matches: readonly Match<Target>[]): CueHit[] => {
  const hits = matches.flatMap((match) =>
    match.phrase.target.kind === 'cue'
      ? [{ ...match.phrase.target.cue, start: match.start, end: match.end, covers: tokensOf(match) }]
      : [],
  )
  return hits.filter((hit, at) => !isInside(hit, at, hits) && (!hit.endsClause || endsItsClause(tokens, hit)))
}
