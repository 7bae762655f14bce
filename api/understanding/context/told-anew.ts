import type { WordSets } from '../lexis.ts'
import type { Context } from '../understanding.ts'
import type { CueHit } from './cue-hits.ts'
import { contextOf } from './judge.ts'
import type { Mention, Scene } from './mention.ts'

/** Cues that speak of what stands in their own clause: a new one ends them. */
const endsAtClause: ReadonlySet<CueHit['kind']> = new Set(['past', 'hypothetical', 'quoted', 'negation'])

/** Words between a subject and its verb: "his *whole* face *has* dropped". */
const subjectWords = 4

type Stretch = { readonly scene: Scene; readonly to: number }

const isAhead = ({ scene: { tokens }, to }: Stretch, verbs: ReadonlySet<string>, at: number): boolean =>
  tokens.slice(at + 1, Math.min(to, at + 1 + subjectWords)).some(({ word }) => verbs.has(word))

/** "we moved here in 2019 and his face has dropped": between a cue and a sign somebody begins to tell of now. */
const isToldAnew = (scene: Scene, { toldAnew, possessive }: WordSets, cue: CueHit, mention: Mention): boolean => {
  const isBefore = cue.end <= mention.start
  const [from, to] = isBefore ? [cue.end, mention.end] : [mention.end, cue.start]
  const stretch = { scene, to }
  return scene.tokens.slice(from, to).some(({ word }, index) => {
    if (toldAnew.subjectAndVerb.has(word)) return true
    if (!toldAnew.subjects.has(word)) return false
    if (isAhead(stretch, toldAnew.verbs, from + index)) return true
    return !isBefore && !possessive.has(word) && !isAhead(stretch, toldAnew.pastVerbs, from + index)
  })
}

/**
 * How a sign of an emergency is meant when only the cues of its own clause count. A time long gone told before it says
 * nothing of it then; a denial or a question that reaches over to it leaves a doubt.
 */
export const contextInOwnClause = (scene: Scene, sets: WordSets, mention: Mention, told: Context): Context => {
  const isOwn = (cue: CueHit) => !endsAtClause.has(cue.kind) || !isToldAnew(scene, sets, cue, mention)
  const cues = new Map([...scene.cues].map(([block, hits]) => [block, hits.filter(isOwn)]))
  const own = contextOf({ ...scene, cues }, sets, mention)
  return own !== 'now' || told === 'past' ? own : 'unsure'
}
