import type { Target } from '../lexis.ts'
import type { Match } from '../phrases/combine.ts'
import type { Token } from '../words/token.ts'
import type { CueBlocks, CueHit } from './cue-hits.ts'
import type { Elsewhere } from './elsewhere.ts'

/** A finding or a presentation named in a message. */
export type Mention = Match<Target>

/** One message with everything a judgement of its mentions looks at. */
export type Scene = {
  readonly tokens: readonly Token[]
  /** Token → the stretch between sentence ends and "but" it lies in. */
  readonly segment: readonly number[]
  readonly cues: CueBlocks
  /** Token → where the longest mention that starts there ends, or 0. */
  readonly mentionEnd: readonly number[]
  /** Tokens that mentions are made of. */
  readonly partOfMention: ReadonlySet<number>
  /** Tokens where the asker speaks of their own: "i", "my". */
  readonly self: ReadonlySet<number>
  /** What is told of nobody here: of a film, a form, an animal. */
  readonly elsewhere: Elsewhere
  /** Tokens told of a time long gone, after which all was well. */
  readonly gone: ReadonlySet<number>
}

const isIn = ({ pieces }: Mention, at: number): boolean => pieces.some(({ start, end }) => at >= start && at < end)

/** Whether every word of a mention is among these tokens. */
export const isAllIn = (tokens: ReadonlySet<number>, { pieces }: Mention): boolean =>
  tokens.size > 0 &&
  pieces.every(({ start, end }) => {
    for (let at = start; at < end; at++) if (!tokens.has(at)) return false
    return true
  })

/** Whether one part of a mention is among these tokens, and another is not. */
export const isPartlyIn = (tokens: ReadonlySet<number>, { pieces }: Mention): boolean =>
  tokens.size > 0 && new Set(pieces.map(({ start }) => tokens.has(start))).size === 2

/** Whether a cue shares a word with the mention: "not" in "not waking" denies nothing. */
export const isOwnWord = (mention: Mention, cue: CueHit): boolean => [...cue.covers].some((at) => isIn(mention, at))

/** Whether a cue is made of the mention's own words alone. */
export const isWhollyOwn = (mention: Mention, cue: CueHit): boolean => [...cue.covers].every((at) => isIn(mention, at))

/** Whether a mention is made of the cue's words alone: "heart attack" in "giving me a heart attack". */
export const isWithin = (mention: Mention, cue: CueHit): boolean => isAllIn(cue.covers, mention)

/** Words between a cue and a mention: 0 where they touch or overlap. Infinity where it lies on the side not reached. */
export const distance = (mention: Mention, cue: CueHit): number => {
  if (cue.end <= mention.start) return cue.reach === 'before' ? Infinity : mention.start - cue.end
  if (cue.start >= mention.end) return cue.reach === 'after' ? Infinity : cue.start - mention.end
  return 0
}

/** Words that may stand between the parts of a phrase before it may be two things told one after the other. */
const closeWords = 3

/** Whether a mention was put together from words far apart: weaker evidence than words said together. */
export const isLoose = ({ start, end, pieces }: Mention): boolean =>
  end - start - pieces.reduce((words, piece) => words + piece.end - piece.start, 0) > closeWords

/** Whether a stretch of a phrase was put together across a comma: "as they like, it will" is no "dont like it". */
export const isAcrossPause = ({ tokens }: Pick<Scene, 'tokens'>, { pieces }: Mention): boolean =>
  pieces.some(({ start, end }) => tokens[start]!.clause !== tokens[end - 1]!.clause)
