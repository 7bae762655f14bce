import type { WordSets } from '../lexis.ts'
import { cuesNear, type CueHit } from './cue-hits.ts'
import { distance, isOwnWord, isWhollyOwn, type Mention, type Scene } from './mention.ts'

/** How a denial reaches a mention: for certain, in a way that leaves a doubt, or not at all. */
export type Denial = 'denied' | 'doubtful' | 'none'

const either = new Set(['or', 'nor'])
const both = new Set(['and', 'n', 'plus'])
/** Words of one item of a list of things denied. */
const itemWords = 4
const listWords = 16

/** "no fever, cough *or* rash": an "or" later in the same list makes its commas part of the denial. */
const listGoesOn = (scene: Scene, from: number): boolean => {
  let item = 0
  for (let at = from; at < scene.tokens.length && at - from < listWords; at++) {
    const token = scene.tokens[at]!
    if (scene.segment[at] !== scene.segment[from]) return false
    if (either.has(token.word)) return at + 1 < scene.tokens.length && scene.segment[at + 1] === scene.segment[from]
    item = at > from && token.clause !== scene.tokens[at - 1]!.clause ? 1 : item + 1
    if (item > itemWords) return false
  }
  return false
}

/** The words of one item before "or" may be anything short: "no *appetite* or fever". */
const isListItem = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to && at - from <= itemWords; at++) if (either.has(scene.tokens[at]!.word)) return true
  return false
}

type Walk = { readonly scene: Scene; readonly sets: WordSets; readonly to: number; doubtful: boolean }

/** After one thing denied, the next is denied too only where "or", "and" or a list leads on: not "without his inhaler he …". */
const goesOn = (scene: Scene, at: number, to: number): boolean => {
  const { word, clause } = scene.tokens[at]!
  if (either.has(word) || both.has(word)) return true
  const pause = at > 0 && clause !== scene.tokens[at - 1]!.clause
  return at <= to && (pause || listGoesOn(scene, at))
}

/** Where the walk stands after the word at `at`, or -1 where the denial ends. */
const stepOver = (walk: Walk, from: number, at: number): number => {
  const { scene, sets, to } = walk
  const token = scene.tokens[at]!
  if (at > from && token.clause !== scene.tokens[at - 1]!.clause && !listGoesOn(scene, at)) return -1
  if (either.has(token.word)) return at + 1
  if (both.has(token.word)) {
    walk.doubtful = true
    return at + 1
  }
  if (sets.degrees.has(token.word) && !sets.through.has(token.word)) walk.doubtful = true
  else if (!sets.through.has(token.word)) {
    const end = scene.mentionEnd[at]!
    if (end > at && end <= to && goesOn(scene, end, to)) return end
    return isListItem(scene, at, to) ? at + 1 : -1
  }
  return at + 1
}

/** Walks from a cue to the words it would deny: only small words, other denied things and "or" may stand between. */
const reachesForward = (scene: Scene, sets: WordSets, cue: CueHit, to: number): Denial => {
  const walk: Walk = { scene, sets, to, doubtful: false }
  const from = cue.end
  let words = 0
  for (let at = from; at < to;) {
    if (scene.segment[at] !== scene.segment[cue.start]) return 'none'
    const next = stepOver(walk, from, at)
    if (next < 0) return 'none'
    words += scene.mentionEnd[at]! === next ? 0 : 1
    if (words > (walk.doubtful || cue.words === 0 ? cue.words : cue.words + itemWords)) return 'none'
    at = next
  }
  if (scene.segment[to] !== scene.segment[cue.start]) return 'none'
  if (to > from && scene.tokens[to]!.clause !== scene.tokens[to - 1]!.clause && !listGoesOn(scene, to)) return 'none'
  if (to === from && scene.tokens[to]!.clause !== scene.tokens[cue.end - 1]!.clause) return 'none'
  return walk.doubtful ? 'doubtful' : 'denied'
}

/** "chest pain? no": a denial that is a clause of its own answers the question before it. */
const answersQuestion = (scene: Scene, cue: CueHit, mention: Mention): boolean => {
  const first = scene.tokens[cue.start]!
  const after = scene.tokens[cue.end]
  const alone = after === undefined || after.clause !== first.clause
  return alone && /[?:]/.test(first.lead) && mention.end <= cue.start && cue.start - mention.end <= itemWords
}

const reachesBack = (scene: Scene, cue: CueHit, mention: Mention): boolean =>
  cue.start >= mention.end &&
  cue.start - mention.end <= cue.words &&
  scene.segment[mention.end - 1] === scene.segment[cue.start]

/** What one cue does to a mention, and at which of its words (-1: to the whole of it). */
type OneDenial = { readonly denial: Denial; readonly at: number }

const whole = (denial: Denial): OneDenial => ({ denial, at: -1 })

const denialBy = (scene: Scene, sets: WordSets, cue: CueHit, mention: Mention): OneDenial => {
  if (isWhollyOwn(mention, cue)) return whole('none')
  if (isOwnWord(mention, cue)) return whole(cue.start < mention.start && cue.reach !== 'before' ? 'denied' : 'none')
  if (cue.reach === 'before') return whole(reachesBack(scene, cue, mention) ? 'denied' : 'none')
  if (answersQuestion(scene, cue, mention)) return whole('denied')
  const target = mention.pieces.find(({ start }) => start >= cue.end)
  if (target === undefined || distance(mention, cue) > listWords) return whole('none')
  return { denial: reachesForward(scene, sets, cue, target.start), at: target.start }
}

/**
 * How the mention is denied by everything around it. Two denials of the same word, or a doubtful one, leave a question;
 * "not red not hot" denies each part once.
 */
export const denialOf = (scene: Scene, sets: WordSets, mention: Mention): Denial => {
  const denials = cuesNear(scene.cues, mention)
    .filter(({ kind }) => kind === 'negation')
    .map((cue) => denialBy(scene, sets, cue, mention))
    .filter(({ denial }) => denial !== 'none')
  if (denials.length === 0) return 'none'
  const doubled = new Set(denials.map(({ at }) => at)).size < denials.length
  return doubled || denials.some(({ denial }) => denial === 'doubtful') ? 'doubtful' : 'denied'
}
