import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'

/** What words are checked against: curated in `knowledge/wording/en/assistant.yaml`. */
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

/** @throws Error naming the key, when a list is missing. */
export const listsOf = ({ wording, lexicon }: Pick<Knowledge, 'wording' | 'lexicon'>): Lists => {
  const text = (name: string): string => {
    const value = wording.en?.[`assistant.${name}`]
    if (value === undefined)
      throw new Error(`knowledge/wording/en/assistant.yaml has no "assistant.${name}": add the list`)
    return value
  }
  const list = (name: string) =>
    text(name)
      .split(',')
      .map((word) => word.trim())
  return {
    grounded: Number(text('grounded')),
    glue: new Set(list('glue')),
    facts: list('facts'),
    softens: list('softens'),
    doses: list('doses'),
    denials: new Set(list('denials')),
    numbers: new Set(Object.keys(lexicon.numbers).filter((word) => word.length > 2)),
  }
}
