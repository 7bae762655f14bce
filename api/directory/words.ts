import type { Wording } from '../../knowledge/schema/wording.ts'

/** Fills in a sentence of the directory: `words('further', { km: '2.2' })`. */
export type Words = (key: string, blanks?: Readonly<Record<string, string>>) => string

const prefix = 'directory.'

/** @throws when the wording lacks the key: a curator's mistake, in a curator's words. */
export const wordsOf = (wording: Wording): Words => (key, blanks = {}) => {
  const sentence = wording[prefix + key]
  if (sentence === undefined) throw new Error(`wording · ${prefix}${key} is missing: add it to wording/en/directory.yaml`)
  return sentence.replaceAll(/\{([a-z]+)\}/g, (blank, name: string) => blanks[name] ?? blank)
}

/** The first of the keys that the wording has. */
export const firstKey = (wording: Wording, keys: readonly string[]): string =>
  keys.find((key) => wording[prefix + key] !== undefined) ?? keys.at(-1) ?? ''
