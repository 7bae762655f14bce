import type { Lexis, Target } from './lexis.ts'
import { cueBlocks } from './context/cue-hits.ts'
import { elsewhereIn, type Told } from './context/elsewhere.ts'
import { goneIn } from './context/gone.ts'
import type { Mention, Scene } from './context/mention.ts'
import { combine, type Match } from './phrases/combine.ts'
import { findPieces, type ClassSpan, type GivenSpans, type Piece } from './phrases/find-pieces.ts'
import { listAt } from './phrases/lists.ts'
import type { Token } from './words/token.ts'

/** A message with everything the phrase book finds in it. */
export type Hearing = {
  readonly scene: Scene
  readonly matches: readonly Match<Target>[]
  readonly mentions: readonly Mention[]
  /** Word classes found, by the token they start at. */
  readonly classes: readonly (readonly ClassSpan[])[]
}

type Spoken = { readonly text: string }

const anyPhrase = (): boolean => true

const cueOf = (lexis: Lexis, piece: Piece, kind: string, fits: (phrase: Spoken) => boolean = anyPhrase): boolean =>
  listAt(lexis.book.alone, piece.piece).some((index) => {
    const phrase = lexis.book.phrases[index]!
    return phrase.target.kind === 'cue' && phrase.target.cue.kind === kind && fits(phrase)
  })

/** Token → number of the stretch between full stops and words like "but" that it lies in. */
const segmentsOf = (lexis: Lexis, tokens: readonly Token[], pieces: readonly Piece[]): number[] => {
  const breaks = new Set(pieces.filter((piece) => cueOf(lexis, piece, 'end-of-scope')).map(({ start }) => start))
  let segment = 0
  return tokens.map(({ sentence }, at) => {
    if (at > 0 && (breaks.has(at) || sentence !== tokens[at - 1]!.sentence)) segment += 1
    return segment
  })
}

const pause = /[,;:()]/

/** Small words that may stand in an idiom beside its own. */
const mostBetween = 0

/** "cant wee, bits numb" has no "wee bit" in it, nor has "cant wee since my back went, bits numb": an idiom is said in one breath. */
const inOneBreath = (lexis: Lexis, tokens: readonly Token[], piece: Piece): boolean => {
  const { start, end } = piece
  const isShort = ({ text }: Spoken) => text.includes('{') || end - start <= text.split(' ').length + mostBetween
  return (
    cueOf(lexis, piece, 'other-meaning', isShort) && !tokens.slice(start + 1, end).some(({ lead }) => pause.test(lead))
  )
}

/** "fit note", "blood test": stretches inside such words are not what they look like. */
const withoutOtherMeanings = (lexis: Lexis, tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] => {
  const others = pieces.filter((piece) => inOneBreath(lexis, tokens, piece))
  if (others.length === 0) return pieces
  const overlaps = (piece: Piece, other: Piece) => piece.start < other.end && other.start < piece.end
  const contains = (piece: Piece, other: Piece) => piece.start <= other.start && piece.end >= other.end
  return pieces.filter((piece) => others.every((other) => !overlaps(piece, other) || contains(piece, other)))
}

/** Words after "fine" in which it may turn: "was fine this morning *then* floppy". */
const turnWords = 3

/** "wee fine, poo fine": what is said to be well is no part of a longer complaint. */
const notWell = (lexis: Lexis, tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] => {
  const well = new Set(pieces.filter((piece) => cueOf(lexis, piece, 'well')).map(({ start }) => start))
  if (well.size === 0) return pieces
  const turns = (at: number) =>
    tokens.slice(at + 1, at + 1 + turnWords).some(({ word }) => lexis.sets.toldAnew.turns.has(word))
  const saidOf = (at: number) => well.has(at) && tokens[at]!.clause === tokens[at - 1]!.clause && !turns(at)
  return pieces.filter(({ end }) => !saidOf(end) && !(tokens[end]?.filler && saidOf(end + 1)))
}

const isMention = ({ phrase: { target } }: Match<Target>): boolean =>
  target.kind === 'finding' || target.kind === 'pathway'

/** Full stops that may lie between two parts of one phrase: "arm's heavy. face looks odd". */
const mostStops = 1
/** Words that may: "cant get him up. 33. snoring. lips blue" is one story in short sentences. */
const mostWordsPastStops = 16

/** Whether the parts of a phrase belong together: what stands far apart, sentences later, is chance. */
const isTogether =
  (tokens: readonly Token[]) =>
  ({ pieces }: Match<Target>): boolean =>
    pieces.every((piece, at) => {
      const before = pieces[at - 1]
      if (before === undefined || piece.start - before.end <= mostWordsPastStops) return true
      return tokens[piece.start]!.sentence - tokens[before.end - 1]!.sentence <= mostStops
    })

const mentionEnds = (tokens: readonly Token[], mentions: readonly Mention[]): number[] => {
  const ends = tokens.map(() => 0)
  for (const { pieces } of mentions) for (const { start, end } of pieces) if (end > ends[start]!) ends[start] = end
  return ends
}

const partsOf = (mentions: readonly Mention[]): ReadonlySet<number> => {
  const parts = new Set<number>()
  for (const { pieces } of mentions)
    for (const { start, end } of pieces) for (let at = start; at < end; at++) parts.add(at)
  return parts
}

/** Tokens where the asker speaks of their own: "i", "my". */
const selfWords = (matches: readonly Match<Target>[]): ReadonlySet<number> =>
  new Set(matches.flatMap(({ phrase: { target }, start }) => (target.kind === 'self' ? [start] : [])))

/** Reads a message with the phrase book. */
export const hear = (lexis: Lexis, tokens: readonly Token[], given: GivenSpans): Hearing => {
  const { pieces, spans } = findPieces(lexis.book, tokens, lexis.numberClass, given)
  const segment = segmentsOf(lexis, tokens, pieces)
  const meant = withoutOtherMeanings(lexis, tokens, pieces)
  const found = combine(lexis.book, { all: meant, joining: notWell(lexis, tokens, meant) })
  const matches = found.filter(isTogether(tokens))
  const mentions = matches.filter(isMention)
  const cues = cueBlocks(tokens, matches)
  const self = selfWords(matches)
  const told: Told = { tokens, segment, self, cues: [...cues.values()].flat(), sets: lexis.sets }
  return {
    scene: {
      tokens,
      segment,
      cues,
      mentionEnd: mentionEnds(tokens, mentions),
      partOfMention: partsOf(mentions),
      self,
      elsewhere: elsewhereIn(told),
      gone: goneIn(told),
    },
    matches,
    mentions,
    classes: spans,
  }
}
