import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Term } from '../rules/term.ts'
import type { World } from './world.ts'

/** Kleene's three values. `open`: an answer still to come decides. */
export type Truth = 'true' | 'false' | 'open'

/** What is seen of one person in one world. `ageTold`: false once the person would not say. `raises`: true where the finding makes a row true, false under `none`. */
export type Sight = {
  readonly world: World
  readonly ageTold: boolean
  readonly of: (finding: Finding, raises: boolean) => Truth
}

/** The value of a term. Adding a sign can only raise it: signs never stand under `none`. */
export function truthOf(term: Term, sight: Sight, raises = true): Truth {
  switch (term.kind) {
    case 'finding':
      return sight.of(term.finding, raises)
    case 'age':
      if (term.told && !sight.ageTold) return 'false'
      return sight.world.age >= term.from && sight.world.age < term.under ? 'true' : 'false'
    case 'sex':
      return sight.world.sex === term.sex ? 'true' : 'false'
    case 'any':
      return anyOf(term.of, sight, raises)
    case 'all':
      return allOf(term.of, sight, raises)
    case 'none':
      return not(anyOf(term.of, sight, !raises))
    case 'at-least':
      return atLeast(term, sight, raises)
    default:
      return term satisfies never
  }
}

function anyOf(terms: readonly Term[], sight: Sight, raises: boolean): Truth {
  let result: Truth = 'false'
  for (const term of terms) {
    const truth = truthOf(term, sight, raises)
    if (truth === 'true') return 'true'
    if (truth === 'open') result = 'open'
  }
  return result
}

function allOf(terms: readonly Term[], sight: Sight, raises: boolean): Truth {
  let result: Truth = 'true'
  for (const term of terms) {
    const truth = truthOf(term, sight, raises)
    if (truth === 'false') return 'false'
    if (truth === 'open') result = 'open'
  }
  return result
}

function not(truth: Truth): Truth {
  if (truth === 'open') return 'open'
  return truth === 'true' ? 'false' : 'true'
}

function atLeast(term: Term & { kind: 'at-least' }, sight: Sight, raises: boolean): Truth {
  let present = 0
  let possible = 0
  for (const finding of term.of) {
    const truth = sight.of(finding, raises)
    if (truth === 'true') present++
    if (truth !== 'false') possible++
  }
  if (present >= term.count) return 'true'
  return possible >= term.count ? 'open' : 'false'
}

/** The findings whose answer could still decide an open term; none once it is decided. */
export function decidersOf(term: Term, sight: Sight, raises = true): readonly Finding[] {
  if (truthOf(term, sight, raises) !== 'open') return []
  switch (term.kind) {
    case 'finding':
      return [term.finding]
    case 'at-least':
      return term.of.filter((finding) => sight.of(finding, raises) === 'open')
    case 'any':
    case 'all':
      return term.of.flatMap((part) => decidersOf(part, sight, raises))
    case 'none':
      return term.of.flatMap((part) => decidersOf(part, sight, !raises))
    case 'age':
    case 'sex':
      return []
    default:
      return term satisfies never
  }
}
