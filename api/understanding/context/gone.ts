import type { CueHit } from './cue-hits.ts'
import type { Told } from './elsewhere.ts'

/** Words a story of long ago may have before it is said that all was well since. */
const storyWords = 40

/** Words between a subject and its verb. */
const subjectWords = 4

const none: ReadonlySet<number> = new Set()

/** The first word of the stretch a token lies in, by what it shares with the words before it. */
const startOf = ({ tokens }: Told, at: number, shared: 'clause' | 'sentence'): number => {
  let first = at
  const least = Math.max(0, at - storyWords)
  const isWith = (one: number) =>
    tokens[one]!.sentence === tokens[at]!.sentence &&
    (shared === 'sentence' || tokens[one]!.clause === tokens[at]!.clause)
  while (first > least && isWith(first - 1)) first -= 1
  return first
}

/** Where what a time speaks of may begin: with its clause, the one before it ("…, years ago, …") or the sentence before it ("That was 2011 …"). */
const scopeOf = (told: Told, { start, end }: CueHit): number => {
  const { tokens } = told
  const first = startOf(told, start, 'clause')
  if (first !== start || first === 0) return first
  if (tokens[first - 1]!.sentence !== tokens[first]!.sentence)
    return told.sets.own.back.has(tokens[first]!.word) ? startOf(told, first - 1, 'sentence') : first
  const isAlone = end >= tokens.length || tokens[end]!.clause !== tokens[start]!.clause
  return isAlone ? startOf(told, first - 1, 'clause') : first
}

/** Where the telling of then begins: at its first verb of then, "chest pain *had* a heart attack in 2011". */
const beginOf = (told: Told, cue: CueHit): number => {
  const { tokens, sets } = told
  const scope = scopeOf(told, cue)
  for (let at = scope; at < cue.start; at++) if (sets.toldAnew.pastVerbs.has(tokens[at]!.word)) return at
  return scope
}

/** The first word of now told on the way: "today", or "his" in "his face has". */
const nowIn = ({ tokens, cues, sets: { toldAnew } }: Told, from: number, to: number): number => {
  const afresh = cues.filter(({ kind, start }) => kind === 'afresh' && start >= from && start < to)
  const subject = tokens.slice(from, to).findIndex(({ word }, index) => {
    if (!toldAnew.subjects.has(word)) return false
    const end = Math.min(to, from + index + 1 + subjectWords)
    return tokens.slice(from + index + 1, end).some((after) => toldAnew.verbs.has(after.word))
  })
  return Math.min(to, subject < 0 ? to : from + subject, ...afresh.map(({ start }) => start))
}

/** Where the telling of then ends: at the sentence in which something of now is told. */
const endOf = (told: Told, from: number, to: number): number => {
  const now = nowIn(told, from, to)
  let end = now
  while (now < to && end > from && told.tokens[end - 1]!.sentence === told.tokens[now]!.sentence) end -= 1
  return end
}

/**
 * Tokens told of a time long gone up to where it is said that all has been well since: "in 2011 I could not breathe,
 * lips blue, nothing since". What is told after that, or in a sentence with a word of now, is told of now; and so is all of it
 * where it is said to be back.
 */
export const goneIn = (told: Told): ReadonlySet<number> => {
  const settled = told.cues.filter(({ kind }) => kind === 'settled')
  if (settled.length === 0) return none
  const times = told.cues.filter(({ kind }) => kind === 'then')
  const isBackAfter = (end: number) => told.cues.some(({ kind, start }) => kind === 'returned' && start >= end)
  const gone = new Set<number>()
  for (const { start } of settled.filter((cue) => !isBackAfter(cue.end)))
    for (const time of times) {
      if (time.start > start || start - time.end > storyWords) continue
      const from = beginOf(told, time)
      for (let at = from, to = endOf(told, from, start); at < to; at++) gone.add(at)
    }
  return gone
}
