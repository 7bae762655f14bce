import { z } from 'zod'
import { Id } from './id.ts'
import { Phrase } from './phrase.ts'

/** A BCP 47 tag: language, and script where it is not the usual one. */
export const Tag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)

/** A language, the script that gives it away, and everyday words of it that English does not have. */
export const LanguageMarkers = z.strictObject({
  code: Tag,
  /** Unicode script names; empty for Latin script. */
  scripts: z.array(z.string()).default([]),
  /** Letters only this language of the script uses. */
  letters: z.string().default(''),
  markers: z.array(z.string().min(1)).default([]),
  /** Written as one with the next word (and, the, with) and taken off for matching, longest first. */
  prefixes: z.array(z.string()).default([]),
})
export type LanguageMarkers = z.infer<typeof LanguageMarkers>

/** Phrases in another language by finding or pathway id: one file of `knowledge/lexicon/languages/`. */
export const LanguagePhrases = z.strictObject({
  language: Tag,
  /** Null until a named native speaker has checked them. */
  checkedOn: z.string().nullable(),
  /** Words of denial: near them a sign is a question. Never a denial until a native speaker has checked the file. */
  negators: z.array(z.string()).default([]),
  negatorsStand: z.enum(['before', 'after']).default('before'),
  findings: z.record(Id, z.array(Phrase)).default({}),
  pathways: z.record(Id, z.array(Phrase)).default({}),
})
export type LanguagePhrases = z.infer<typeof LanguagePhrases>
