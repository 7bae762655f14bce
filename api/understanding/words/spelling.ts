/**
 * Every known word under each of its forms with one letter left out, so that a slip is found without searching.
 * A chained hash table in flat arrays: tens of thousands of entries, built in a few milliseconds.
 */
export type Deletions = {
  readonly words: readonly string[]
  readonly heads: Int32Array
  readonly next: Int32Array
  readonly wordOf: Int32Array
}

/** Known words this long or longer may be what a slip was meant to be. */
const shortestCorrected = 5
const latin = /^[a-z]+$/
/** Letters past which a run is no word: never stemmed, corrected or split, so that reading it takes no longer. */
export const longestWord = 60

/** A hash of the word with the letter at `left` left out; `-1` leaves out none. */
const hashWithout = (word: string, left: number): number => {
  let hash = 0
  for (let at = 0; at < word.length; at++) if (at !== left) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}

export const noDeletions: Deletions = {
  words: [],
  heads: new Int32Array(1).fill(-1),
  next: new Int32Array(0),
  wordOf: new Int32Array(0),
}

export const indexDeletions = (known: readonly string[]): Deletions => {
  const words = [...new Set(known)].filter((word) => word.length >= shortestCorrected && latin.test(word))
  const size = words.reduce((sum, { length }) => sum + length + 1, 0)
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(size + 1))).fill(-1)
  const [next, wordOf] = [new Int32Array(size), new Int32Array(size)]
  let entry = 0
  words.forEach((word, index) => {
    for (let left = -1; left < word.length; left++) {
      const slot = hashWithout(word, left) & (heads.length - 1)
      next[entry] = heads[slot]!
      wordOf[entry] = index
      heads[slot] = entry++
    }
  })
  return { words, heads, next, wordOf }
}

/** One letter more, one less, one other, or two neighbours swapped. Linear in the words' length. */
export const isOneEdit = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}

/** A slip may be meant for several words (drooing: drooping, drooling); more than these are guesswork. */
const mostCorrections = 3

/** The more phrases use a word the likelier it was meant; up to this many doublings count. */
const mostDoublings = 5

/** Words that phrases use come first, the commoner before the rarer; then the same first letter and length. */
const fitness = (uses: ReadonlyMap<string, number>, word: string, candidate: string): number => {
  const used = uses.get(candidate) ?? 0
  const common = used === 0 ? 0 : 4 + Math.min(mostDoublings, Math.log2(used))
  return common + (candidate[0] === word[0] ? 2 : 0) + (candidate.length === word.length ? 1 : 0)
}

/** Known words one slip away from an unknown one, the likeliest first, at most three. */
export const corrections = (
  deletions: Deletions,
  uses: ReadonlyMap<string, number>,
  word: string,
): readonly string[] => {
  if (word.length < shortestCorrected - 1 || word.length > longestWord || !latin.test(word)) return []
  const { words, heads, next, wordOf } = deletions
  let best: readonly string[] = []
  for (let left = -1; left < word.length; left++) {
    for (let entry = heads[hashWithout(word, left) & (heads.length - 1)]!; entry >= 0; entry = next[entry]!) {
      const candidate = words[wordOf[entry]!]!
      if (!best.includes(candidate) && isOneEdit(word, candidate))
        best = withCandidate(uses, word, [...best, candidate])
    }
  }
  return best
}

const withCandidate = (
  uses: ReadonlyMap<string, number>,
  word: string,
  candidates: readonly string[],
): readonly string[] =>
  candidates
    .toSorted((a, b) => fitness(uses, word, b) - fitness(uses, word, a) || (a < b ? -1 : 1))
    .slice(0, mostCorrections)
