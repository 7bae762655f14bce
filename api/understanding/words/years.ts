import type { Token } from './token.ts'

const yearShape = /^(?:19|20)\d\d$/

/** The tokens that read as a year: "in 2019". */
export const yearsIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ word, value }, at) => (value !== null && yearShape.test(word) ? [at] : []))
