import type { Sex } from '../../../knowledge/schema/age.ts'
import type { Condition, Term as WrittenTerm } from '../../../knowledge/schema/condition.ts'
import type { Finding } from '../../../knowledge/schema/finding.ts'

/** A condition made ready for asking: findings resolved, groups in place of members, one shape for every combination. */
export type Term =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'age'; readonly from: number; readonly under: number; readonly told: boolean }
  | { readonly kind: 'sex'; readonly sex: Sex }
  | { readonly kind: 'any' | 'all' | 'none'; readonly of: readonly Term[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Finding[] }

type Resolve = (id: string) => Finding

/** No condition is always true. Throws what `resolve` throws when a finding is not defined. */
export function compileCondition(condition: Condition | undefined, resolve: Resolve): Term {
  const parts: Term[] = []
  for (const kind of ['any', 'all', 'none'] as const) {
    const of = condition?.[kind]
    if (of) parts.push({ kind, of: of.map((term) => compileTerm(term, resolve)) })
  }
  if (condition?.atLeast) {
    const of = [...new Set(condition.atLeast.of.map(resolve))]
    parts.push({ kind: 'at-least', count: condition.atLeast.count, of })
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts }
}

function compileTerm(term: WrittenTerm, resolve: Resolve): Term {
  if (typeof term === 'string') return { kind: 'finding', finding: resolve(term) }
  if ('age' in term) {
    const { from = -Infinity, under = Infinity, told = false } = term.age
    return { kind: 'age', from, under, told }
  }
  if ('sex' in term) return { kind: 'sex', sex: term.sex }
  return compileCondition(term, resolve)
}

/** Every finding a term names, each once, in the order written. */
export function findingsIn(term: Term): readonly Finding[] {
  switch (term.kind) {
    case 'finding':
      return [term.finding]
    case 'age':
    case 'sex':
      return []
    case 'any':
    case 'all':
    case 'none':
      return [...new Set(term.of.flatMap(findingsIn))]
    case 'at-least':
      return term.of
    default:
      return term satisfies never
  }
}

/** The facts a term names itself, as terms. */
export function factsIn(term: Term): readonly (Term & { kind: 'age' | 'sex' })[] {
  switch (term.kind) {
    case 'age':
    case 'sex':
      return [term]
    case 'any':
    case 'all':
    case 'none':
      return term.of.flatMap(factsIn)
    case 'finding':
    case 'at-least':
      return []
    default:
      return term satisfies never
  }
}
