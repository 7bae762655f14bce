import type { Wording } from '../../knowledge/schema/wording.ts'

/** Fills in a sentence of the directory: `words('further', { km: '2.2' })`. Blanks not given stay. */
export type Words = (key: string, blanks?: Readonly<Record<string, string>>) => string

const prefix = 'directory.'

/**
 * The directory's words in one language, in English where it lacks one.
 * The function throws when the wording lacks the key: a curator's mistake, in a curator's words.
 */
export const wordsOf =
  (wording: Wording, english: Wording = wording): Words =>
  (key, blanks) => {
    const sentence = wording[prefix + key] ?? english[prefix + key]
    if (sentence === undefined)
      throw new Error(`wording · ${prefix}${key} is missing: add it to wording/en/directory.yaml`)
    if (!blanks || !sentence.includes('{')) return sentence
    return Object.entries(blanks).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), sentence)
  }

/** Has the wording a sentence of its own for this? */
export const hasWords = (wording: Wording, key: string): boolean => wording[prefix + key] !== undefined
