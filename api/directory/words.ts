import type { Wording } from '../../knowledge/schema/wording.ts'

/** Fills in a sentence of the directory: `words('further', { km: '2.2' })`. Blanks not given stay. */
export type Words = (key: string, blanks?: Readonly<Record<string, string>>) => string

const prefix = 'directory.'

/** A sentence cut at its blanks: text, name, text, name … text. */
const cut = (sentence: string): readonly string[] => sentence.split(/\{([a-z]+)\}/)

const fill = (parts: readonly string[], blanks: Readonly<Record<string, string>>): string => {
  let text = parts[0] ?? ''
  for (let at = 1; at < parts.length; at += 2) text += (blanks[parts[at]!] ?? `{${parts[at]}}`) + parts[at + 1]
  return text
}

const none = {}

/**
 * The directory's words in one language, in English where it lacks one.
 * The function throws when the wording lacks the key: a curator's mistake, in a curator's words.
 */
export const wordsOf = (wording: Wording, english: Wording = wording): Words => {
  const sentences = new Map(
    Object.entries({ ...english, ...wording })
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, sentence]) => [key.slice(prefix.length), cut(sentence)]),
  )
  return (key, blanks = none) => {
    const parts = sentences.get(key)
    if (!parts) throw new Error(`wording · ${prefix}${key} is missing: add it to wording/en/directory.yaml`)
    return fill(parts, blanks)
  }
}

/** Has the wording a sentence of its own for this? */
export const hasWords = (wording: Wording, key: string): boolean => wording[prefix + key] !== undefined
