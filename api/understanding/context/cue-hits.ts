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

/** No cue reaches further than this many words, so that looking around a mention costs the same in any message. */
const blockWords = 40

/** Cues by the block of words they start in. */
export type CueBlocks = ReadonlyMap<number, readonly CueHit[]>

const blocksOf = (hits: readonly CueHit[]): CueBlocks =>
  Map.groupBy(hits, ({ start }) => Math.floor(start / blockWords))

/** The cues that start in, or a block before or after, a stretch of words. */
export const cuesNear = (
  blocks: CueBlocks,
  { start, end }: { readonly start: number; readonly end: number },
): readonly CueHit[] => {
  const near: CueHit[] = []
  for (let block = Math.floor(start / blockWords) - 1; block <= Math.floor(end / blockWords) + 1; block++)
    near.push(...(blocks.get(block) ?? []))
  return near
}

/** The same cue written twice ("denies", "denied") counts once. */
const unique = (hits: readonly CueHit[]): CueHit[] => [
  ...new Map(hits.map((hit) => [`${hit.kind} ${hit.reach} ${hit.start} ${hit.end}`, hit] as const)).values(),
]

/** Kinds that say where what is told happens: they never change what another cue says of a word. */
const ofFrames: ReadonlySet<CueHit['kind']> = new Set([
  'elsewhere',
  'animal',
  'here',
  'owned',
  'afresh',
  'then',
  'settled',
  'returned',
])

/** "not" inside "not only": the longer cue says what is meant, but "no" in "no trouble breathing" still denies. */
const isInside = (hit: CueHit, blocks: CueBlocks): boolean =>
  cuesNear(blocks, hit).some(
    ({ covers, kind }) =>
      covers.size > hit.covers.size &&
      kind !== 'well' &&
      ofFrames.has(kind) === ofFrames.has(hit.kind) &&
      hit.covers.isSubsetOf(covers),
  )

const endsItsClause = (tokens: readonly Token[], { end }: CueHit): boolean => {
  const after = tokens[end]
  return after === undefined || after.clause !== tokens[end - 1]!.clause || after.sentence !== tokens[end - 1]!.sentence
}

/** The cues among what was found, without those that are part of a longer one. */
export const cueBlocks = (tokens: readonly Token[], matches: readonly Match<Target>[]): CueBlocks => {
  const hits = matches.flatMap((match) =>
    match.phrase.target.kind === 'cue'
      ? [{ ...match.phrase.target.cue, start: match.start, end: match.end, covers: tokensOf(match) }]
      : [],
  )
  const all = unique(hits)
  const blocks = blocksOf(all)
  return blocksOf(all.filter((hit) => !isInside(hit, blocks) && (!hit.endsClause || endsItsClause(tokens, hit))))
}
