import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { CueKind } from '../../../knowledge/schema/lexicon.ts'
import type { WordSets } from '../lexis.ts'
import type { Context } from '../understanding.ts'
import { cuesNear, type CueHit } from './cue-hits.ts'
import { denialOf } from './denial.ts'
import {
  distance,
  isAllIn,
  isLoose,
  isOwnWord,
  isPartlyIn,
  isWhollyOwn,
  isWithin,
  type Mention,
  type Scene,
} from './mention.ts'

/** How a mention is meant, before asking what that makes of its finding. */
export const contextOf = (scene: Scene, sets: WordSets, mention: Mention): Context => {
  const { tokens, named } = scene.elsewhere
  if (isAllIn(tokens, mention) && !isAllIn(named, mention)) return 'quoted'
  if (isLoose(mention) && isPartlyIn(tokens, mention)) return 'unsure'
  if (isAllIn(scene.gone, mention)) return 'past'
  const nearest = (kind: CueKind): number => nearestCue(scene, mention, kind)
  const denial = denialOf(scene, sets, mention)
  if (nearest('figurative') < Infinity) return 'figurative'
  if (denial === 'doubtful') return 'unsure'
  const unsure = nearest('unsure')
  if (denial === 'denied') return unsure < Infinity ? 'unsure' : 'negated'
  if (nearest('hypothetical') < Infinity) return 'hypothetical'
  if (nearest('quoted') < Infinity) return 'quoted'
  if (unsure < Infinity) return 'unsure'
  const [past, over, now] = [nearest('past'), nearest('over'), nearest('now')]
  if (past < now) return 'past'
  return over < now ? 'over' : 'now'
}

/** A cue that reaches so far speaks of the whole message: "hypothetical". */
const wholeMessageWords = 20

/** "It's gone now." may stand in the next sentence; every other cue stays within its own stretch. */
const inScope = (scene: Scene, mention: Mention, cue: CueHit): boolean => {
  if (scene.segment[cue.start] === scene.segment[mention.start]) return true
  const next = scene.tokens[cue.start]!.sentence - scene.tokens[mention.end - 1]!.sentence
  if (cue.words >= wholeMessageWords) return Math.abs(next) <= 1
  return cue.kind === 'over' && next === 1 && startsSentence(scene, cue)
}

const startsSentence = (scene: Scene, cue: CueHit): boolean => {
  const sentence = scene.tokens[cue.start]!.sentence
  return cue.start === 0 || scene.tokens[Math.max(0, cue.start - 2)]!.sentence !== sentence
}

/** "saw a film and now i have chest pain": own words between the cue and the mention end the quoting. */
const speaksOfSelf = (scene: Scene, cue: CueHit, mention: Mention): boolean => {
  for (let at = cue.end; at < mention.start; at++) if (scene.self.has(at)) return true
  return false
}

/** A figure of speech holds the mention; a question may overlap it ("does drinking bleach"); other cues stand beside it. */
const isOutOfPlay = (mention: Mention, cue: CueHit): boolean => {
  if (cue.kind === 'figurative') return !isWithin(mention, cue)
  return cue.kind === 'hypothetical' ? isWhollyOwn(mention, cue) : isOwnWord(mention, cue)
}

/** Distance to the nearest cue of a kind that reaches this mention; Infinity where none does. */
const nearestCue = (scene: Scene, mention: Mention, kind: CueKind): number => {
  let nearest = Infinity
  for (const cue of cuesNear(scene.cues, mention)) {
    if (cue.kind !== kind || isOutOfPlay(mention, cue)) continue
    if (kind === 'quoted' && speaksOfSelf(scene, cue, mention)) continue
    const words = distance(mention, cue)
    if (words <= cue.words && words < nearest && inScope(scene, mention, cue)) nearest = words
  }
  return nearest
}

/** What a mention makes of its finding; null: it says nothing about now. */
export const stateIn = (
  context: Context,
  { kind, countsWhenOver, countsAsHistory }: Finding,
  doubt: { readonly askAnyway: boolean; readonly nobodyIll: boolean },
): 'present' | 'absent' | 'unsure' | null => {
  const stays = kind === 'history' || countsAsHistory
  switch (context) {
    case 'now':
      return 'present'
    case 'negated':
      return 'absent'
    case 'over':
      return countsWhenOver || stays ? 'present' : 'unsure'
    case 'past':
      return stays ? 'present' : doubt.askAnyway ? 'unsure' : null
    case 'unsure':
      return 'unsure'
    case 'hypothetical':
      return doubt.nobodyIll && !doubt.askAnyway ? null : 'unsure'
    case 'quoted':
    case 'figurative':
      return doubt.askAnyway ? 'unsure' : null
    default:
      return context satisfies never
  }
}
