import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'

type Worded = Pick<Knowledge, 'wording'>

/** Has this language, or else English, such a sentence? */
export const hasWording = ({ wording }: Worded, language: string, key: string): boolean =>
  wording[language]?.[key] !== undefined || wording.en?.[key] !== undefined

/**
 * A sentence of `knowledge/wording` with its blanks filled; English where the language lacks it.
 * @throws Error naming the key when no language has it.
 */
export const say = (
  { wording }: Worded,
  language: string,
  key: string,
  blanks: Readonly<Record<string, string>> = {},
): string => {
  const sentence = wording[language]?.[key] ?? wording.en?.[key]
  if (sentence === undefined) throw new Error(`knowledge/wording/en has no "${key}": add the sentence`)
  return sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank)
}
