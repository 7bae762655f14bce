import type { SmallTalk } from '../../../knowledge/lexicon/read-small-talk.ts'
import type { Saying } from './caution-sayings.ts'
import { stride, wholeMessages } from './told-beside.ts'

const endMarks = /[.!?]+$/

/**
 * Every whole message once more with small talk before or after it, of the same kind still: "just wondering" and "is
 * this normal" must speak neither for an emergency nor against one. Each line in its turn, so that the same lessons
 * come out every time.
 */
export const amidSmallTalk = (
  sayings: readonly Saying[],
  kinds: readonly string[],
  { before, after }: SmallTalk,
): readonly Saying[] => {
  const frames = [
    ...before.map((line) => (say: string) => `${line} ${say}`),
    ...after.map((line) => (say: string) => `${say.replace(endMarks, '')} ${line}`),
  ]
  return wholeMessages(sayings, kinds).map(({ kind, say }, at) => ({
    kind,
    say: frames[(at * stride) % frames.length]!(say),
    weight: 1,
    isMessage: true,
  }))
}
