import type { Learnt } from './learnt.ts'

/** What was learnt, as columns: the words, how many weights each has, which presentation each weight is for, and the weights. */
export type LearntColumns = Pick<Learnt, 'pathways' | 'bias'> & {
  readonly words: string
  readonly counts: readonly number[]
  /** Steps from one presentation to the next within a word. */
  readonly steps: readonly number[]
  readonly weights: readonly number[]
}

export const learntToColumns = ({ pathways, bias, weights }: Learnt): LearntColumns => {
  const entries = Object.entries(weights)
  const steps = entries.flatMap(([, list]) => list.map(([at], place) => at - (list[place - 1]?.[0] ?? 0)))
  return {
    pathways,
    bias,
    words: entries.map(([word]) => word).join('\n'),
    counts: entries.map(([, list]) => list.length),
    steps,
    weights: entries.flatMap(([, list]) => list.map(([, weight]) => weight)),
  }
}

export const learntFromColumns = ({ pathways, bias, words, counts, steps, weights }: LearntColumns): Learnt => {
  let next = 0
  const listOf = (count: number): [number, number][] => {
    let at = 0
    return Array.from({ length: count }, () => {
      at += steps[next]!
      return [at, weights[next++]!]
    })
  }
  const names = words === '' ? [] : words.split('\n')
  return { pathways, bias, weights: Object.fromEntries(names.map((word, place) => [word, listOf(counts[place]!)])) }
}
