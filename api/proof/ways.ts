import type { Finding } from '../../knowledge/schema/finding.ts'
import type { Term } from '../triage/rules/term.ts'

/** More ways than this to make one row true are not tried: the first ones tell. */
const mostWays = 200

/** Sets of findings that make a term true where the facts allow; one empty set when none is needed. */
export function waysOf(term: Term): readonly (readonly Finding[])[] {
  return allWaysOf(term).slice(0, mostWays)
}

function allWaysOf(term: Term): readonly (readonly Finding[])[] {
  switch (term.kind) {
    case 'finding':
      return [[term.finding]]
    case 'age':
    case 'sex':
    case 'none':
      return [[]]
    case 'any':
      return term.of.flatMap(allWaysOf)
    case 'all':
      return term.of.map(allWaysOf).reduce(combined, [[]])
    case 'at-least':
      return chosen(term.of, term.count)
    default:
      return term satisfies never
  }
}

function combined(ways: readonly (readonly Finding[])[], more: readonly (readonly Finding[])[]) {
  return ways.slice(0, mostWays).flatMap((way) => more.map((other) => [...way, ...other]))
}

function chosen(from: readonly Finding[], count: number): readonly (readonly Finding[])[] {
  if (count === 0) return [[]]
  return from.flatMap((first, index) => chosen(from.slice(index + 1), count - 1).map((rest) => [first, ...rest]))
}
