import type { Case } from '../../api/cli/eval/case.ts'
import { oneOf, type Chance } from './chance.ts'

/** Another way of saying the same. */
export type Change = {
  readonly name: string
  /** The message said so; null where it cannot be said so safely, and is left out. */
  readonly rewrite: (told: Case, chance: Chance) => string | null
}

/** A change of the words alone; one that leaves the message as it is changes nothing and is left out. */
export const ofWords = (name: string, rewrite: (message: string, chance: Chance) => string): Change => ({
  name,
  rewrite: ({ text }, chance) => {
    const rewritten = rewrite(text, chance)
    return rewritten === text ? null : rewritten
  },
})

/** Two things said one after the other, with a full stop between. */
export const joined = (first: string, second: string): string =>
  /[.!?…]\s*$/u.test(first) ? `${first.trimEnd()} ${second}` : `${first.trimEnd()}. ${second}`

/** Talk put before a message, or after it as a sentence of its own. `leadsIn`: how the message follows what stands before. */
export const beside = (
  name: string,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
  leadsIn: (talk: string, text: string) => string = joined,
): Change => ({
  name,
  rewrite: ({ text }, chance) =>
    chance(2) === 0 ? leadsIn(oneOf(before, chance), text) : joined(text, oneOf(after, chance)),
})
