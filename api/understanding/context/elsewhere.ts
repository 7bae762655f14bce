import type { WordSets } from '../lexis.ts'
import type { Token } from '../words/token.ts'
import type { CueHit } from './cue-hits.ts'

/** A message with the cues found in it. */
export type Told = {
  readonly tokens: readonly Token[]
  readonly segment: readonly number[]
  readonly self: ReadonlySet<number>
  readonly cues: readonly CueHit[]
  readonly sets: Pick<WordSets, 'toldAnew' | 'own'>
}

/** From so many words on a cue reaches over the commas of its sentence. */
const sentenceWords = 25
/** From so many on it tells a story: "he" and "she" are of it. */
const storyWords = 30

/** Words between "he" and the verb by which something of now begins: "he *really* has". */
const subjectWords = 4

type Walk = {
  readonly told: Told
  /** Tokens of cues themselves: "my" in "my cat" is nobody's own. */
  readonly covered: ReadonlySet<number>
  /** Tokens of words that tell of somebody here. */
  readonly here: ReadonlySet<number>
  /** "he" may be a person, because a person was told of. */
  readonly isPeopled: boolean
  readonly asksForVet: boolean
}

const coveredBy = (cues: readonly CueHit[]): ReadonlySet<number> => new Set(cues.flatMap(({ covers }) => [...covers]))

/** Whether this word tells of the asker: "i", "our"; not "do i", "our cat". */
const isSelf = ({ tokens, self, sets: { own } }: Told, covered: ReadonlySet<number>, at: number): boolean =>
  !covered.has(at) &&
  (self.has(at) || own.ours.has(tokens[at]!.word)) &&
  !(at > 0 && own.asks.has(tokens[at - 1]!.word))

/** A relative: "mum"; not "the wife", who in a story is anybody's. */
const isKin = ({ tokens, sets: { own } }: Told, covered: ReadonlySet<number>, at: number): boolean =>
  !covered.has(at) && own.kin.has(tokens[at]!.word) && !(at > 0 && own.notAfter.has(tokens[at - 1]!.word))

const isOwn = (told: Told, covered: ReadonlySet<number>, at: number): boolean =>
  isSelf(told, covered, at) || isKin(told, covered, at)

const beginsClause = ({ tokens, sets: { own } }: Told, at: number): boolean =>
  at === 0 || tokens[at]!.clause !== tokens[at - 1]!.clause || own.joins.has(tokens[at - 1]!.word)

/** "…, he has": a new clause with a verb of now tells of somebody in sight. */
const tellsOfNow = (told: Told, at: number): boolean => {
  const { tokens, sets } = told
  const { subjects, verbs, subjectAndVerb } = sets.toldAnew
  if (!beginsClause(told, at)) return false
  if (subjectAndVerb.has(tokens[at]!.word)) return true
  return (
    subjects.has(tokens[at]!.word) && tokens.slice(at + 1, at + 1 + subjectWords).some(({ word }) => verbs.has(word))
  )
}

const endsAt = ({ told, covered, here, isPeopled, asksForVet }: Walk, { kind, words }: CueHit, at: number): boolean => {
  if (here.has(at) || isSelf(told, covered, at)) return true
  if (isKin(told, covered, at) && (kind === 'animal' || beginsClause(told, at))) return true
  const isSomebody = told.sets.own.pronouns.has(told.tokens[at]!.word)
  if (kind === 'animal' && asksForVet) return isPeopled && isSomebody
  if (words < storyWords && isSomebody && beginsClause(told, at)) return true
  return tellsOfNow(told, at)
}

const endsFrames: ReadonlySet<CueHit['kind']> = new Set(['here', 'owned', 'afresh'])

/** Whether a cue still reaches over the step from one word to the one after or before it. */
const goesOn = ({ told: { tokens, segment }, asksForVet }: Walk, cue: CueHit, one: number, other: number): boolean => {
  if (segment[one] !== segment[other]) return false
  if (tokens[one]!.clause === tokens[other]!.clause) return true
  return cue.kind === 'animal' ? asksForVet : cue.words >= sentenceWords
}

/** The tokens a cue reaches on one side of it. */
const reachOf = (walk: Walk, cue: CueHit, step: 1 | -1): number[] => {
  const reached: number[] = []
  const first = step === 1 ? cue.end : cue.start - 1
  for (let at = first; at >= 0 && at < walk.told.tokens.length && reached.length < cue.words; at += step) {
    if (!goesOn(walk, cue, at - step, at) || endsAt(walk, cue, at)) break
    reached.push(at)
  }
  return reached
}

/** "the *cat cannot breathe*", "saw *somebody fall* on telly": the cue's own words tell of it; "my late father" does not. */
const isOfIt = ({ kind, covers, start, end }: CueHit): boolean => kind === 'animal' || covers.size < end - start

const isFrame = ({ kind }: CueHit): boolean => kind === 'elsewhere' || kind === 'animal'

/**
 * A cue within which somebody here is told of says nothing: "saw *my dad* go over on telly", "fell *over the dog* and is";
 * nor one with a pause in it, nor a vet beside somebody whom an animal hurt.
 */
const isMeant = ({ told, covered, here }: Walk, { kind, reach, start, end }: CueHit): boolean => {
  const { tokens, self } = told
  for (let at = start; at < end; at++) {
    if (here.has(at) || isOwn(told, covered, at)) return false
    if (kind === 'animal' && at > start && (self.has(at) || tokens[at]!.clause !== tokens[start]!.clause)) return false
  }
  return (
    kind !== 'animal' ||
    reach !== 'both' ||
    !tokens.some(({ sentence }, at) => here.has(at) && sentence === tokens[start]!.sentence)
  )
}

/** Words after what is told within which it may be said whose it is. */
const ownedWords = 12

/** "the form asks about blackouts, *i had one*": what a paper speaks of is told of somebody here. */
const isOwnedAfter = ({ cues }: Told, end: number): boolean =>
  cues.some(({ kind, start }) => kind === 'owned' && start >= end && start < end + ownedWords)

/** What a message tells of another world. */
export type Elsewhere = {
  readonly tokens: ReadonlySet<number>
  /** Those of them that are no more than the cue itself: "my late father". */
  readonly named: ReadonlySet<number>
  /** It tells of an animal, and of no person. */
  readonly isOfAnimal: boolean
}

const nowhere: Elsewhere = { tokens: new Set(), named: new Set(), isOfAnimal: false }

/**
 * What is told of a film, a form, an animal, somebody long dead: from its cue to the end of its clause or its sentence, for
 * an animal only where a vet is asked for; and never past a word that tells of somebody here.
 */
export const elsewhereIn = (told: Told): Elsewhere => {
  const frames = told.cues.filter(isFrame)
  if (frames.length === 0) return nowhere
  const covered = coveredBy(frames)
  const walk: Walk = {
    told,
    covered,
    here: coveredBy(told.cues.filter(({ kind }) => endsFrames.has(kind))),
    isPeopled: told.tokens.some((_, at) => isOwn(told, covered, at)),
    asksForVet: frames.some(({ kind, reach }) => kind === 'animal' && reach === 'both'),
  }
  const [reached, named] = [new Set<number>(), new Set<number>()]
  let isOfAnimal = false
  for (const cue of frames.filter((frame) => isMeant(walk, frame))) {
    const before = cue.reach === 'after' ? [] : reachOf(walk, cue, -1)
    const after = cue.reach === 'before' ? [] : reachOf(walk, cue, 1)
    if (cue.words > 0 && before.length + after.length === 0) continue
    if (isOwnedAfter(told, cue.end + after.length)) continue
    const own = isOfIt(cue) ? reached : named
    for (let at = cue.start; at < cue.end; at++) own.add(at)
    for (const at of [...before, ...after]) reached.add(at)
    isOfAnimal ||= cue.kind === 'animal' && cue.words > 0
  }
  return {
    tokens: reached.union(named),
    named: named.difference(reached),
    isOfAnimal: isOfAnimal && !walk.isPeopled,
  }
}
