/** A word with one letter left out → the known words it may come from (symmetric deletion, so no search at run time). */
export type Deletions = Map<string, string | string[]>

/** Known words this long or longer may be what a slip was meant to be. */
const shortestCorrected = 5
const latin = /^[a-z]+$/

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)

const put = (deletions: Deletions, key: string, word: string): void => {
  const there = deletions.get(key)
  if (there === undefined) deletions.set(key, word)
  else if (typeof there === 'string') {
    if (there !== word) deletions.set(key, [there, word])
  } else if (!there.includes(word)) there.push(word)
}

export const indexDeletions = (known: ReadonlyMap<string, number>): Deletions => {
  const deletions: Deletions = new Map()
  for (const word of known.keys()) {
    if (word.length < shortestCorrected || !latin.test(word)) continue
    put(deletions, word, word)
    for (let at = 0; at < word.length; at++) put(deletions, without(word, at), word)
  }
  return deletions
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

const consider = (known: ReadonlyMap<string, number>, word: string, found: string | string[], best: string | null) => {
  let chosen = best
  for (const candidate of typeof found === 'string' ? [found] : found) {
    if (!isOneEdit(word, candidate)) continue
    if (chosen === null || fitness(known, word, candidate) > fitness(known, word, chosen)) chosen = candidate
  }
  return chosen
}

/** Words that phrases use come first, then the same first letter, then the same length. */
const fitness = (known: ReadonlyMap<string, number>, word: string, candidate: string): number =>
  ((known.get(candidate) ?? -1) >= 0 ? 4 : 0) + (candidate[0] === word[0] ? 2 : 0) + (candidate.length === word.length ? 1 : 0)

/** The known word one slip away from an unknown one, or null. */
export const correct = (deletions: Deletions, known: ReadonlyMap<string, number>, word: string): string | null => {
  if (word.length < shortestCorrected - 1 || !latin.test(word)) return null
  const direct = deletions.get(word)
  let best = direct === undefined ? null : consider(known, word, direct, null)
  for (let at = 0; at < word.length; at++) {
    const found = deletions.get(without(word, at))
    if (found !== undefined) best = consider(known, word, found, best)
  }
  return best
}
