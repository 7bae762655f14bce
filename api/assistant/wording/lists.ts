import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'

/** What words are checked against: curated in `knowledge/wording-checks.yaml`. */
export type Lists = {
  readonly grounded: number
  readonly glue: ReadonlySet<string>
  readonly facts: readonly string[]
  readonly softens: readonly string[]
  readonly doses: readonly string[]
  readonly denials: ReadonlySet<string>
  /** Words of numbers: three, twelve. */
  readonly numbers: ReadonlySet<string>
}

export const listsOf = ({ wordingChecks, lexicon }: Pick<Knowledge, 'wordingChecks' | 'lexicon'>): Lists => ({
  ...wordingChecks,
  glue: new Set(wordingChecks.glue),
  denials: new Set(wordingChecks.denials),
  numbers: new Set(Object.keys(lexicon.numbers).filter((word) => word.length > 2)),
})
