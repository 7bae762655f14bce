/** One thing the knowledge base gets wrong, for the curator who will mend it. */
export type Problem = {
  /** `pathways/sore-throat.yaml`. */
  readonly file: string
  /** The rule, from 1; null: the file as a whole. */
  readonly row: number | null
  readonly says: string
  readonly cure: string
}

/** One line: file, row, what is wrong, what to do. */
export function sentenceOf({ file, row, says, cure }: Problem): string {
  return `${file}${row === null ? '' : ` · rule ${row}`}: ${says}. ${cure}.`
}
