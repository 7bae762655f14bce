/** One word of a message, ready for matching. */
export type Token = {
  /** Folded, and put right where it was misspelt. */
  readonly word: string
  /** -1 where no phrase uses it. */
  readonly symbol: number
  /** A misspelt word may be meant for other words too. */
  readonly also: readonly number[]
  readonly value: number | null
  /** Offsets into the message as typed; words of one shorthand share them. */
  readonly start: number
  readonly end: number
  /** The marks between this word and the one before. */
  readonly lead: string
  /** Written together with the word before it: the `yo` of "6yo". */
  readonly joined: boolean
  readonly sentence: number
  readonly clause: number
  /** May stand between the words of a phrase. */
  readonly filler: boolean
}
