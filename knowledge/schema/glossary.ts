import { z } from 'zod'
import { Id } from './id.ts'
import { Tag } from './language.ts'

const word = String.raw`[\p{L}\p{M}\p{Nd}\p{Cf}'’‘-]+`

const ended = String.raw`${word}\*?`
const part = String.raw`(?:${ended}|\{[a-z0-9-]+\})`

/** Words side by side; `*` after a word stands for any ending, `{name}` for any word of a set. */
const Form = z
  .string()
  .max(160)
  .regex(
    new RegExp(`^${part}(?: ${part})*$`, 'u'),
    'write words and {sets} with one space between, and * only after a word',
  )

/**
 * The plain English that words of another language are read as, so that what is curated in English hears them. One file of
 * `knowledge/lexicon/glossaries/`.
 */
export const Glossary = z.strictObject({
  language: Tag,
  /** Null until a named native speaker has checked it: what it denies is asked about until then. */
  checkedOn: z.string().nullable(),
  /** Single words that stand for each other in forms: `{can}`. */
  sets: z
    .record(Id, z.array(z.string().regex(new RegExp(`^${ended}$`, 'u'), 'write one word, with * at most at its end')))
    .default({}),
  /** Small words written as one with the next (and, the, with) and taken off where the whole is not known, longest first. */
  prefixes: z.array(z.string().min(1)).default([]),
  /** Keys that deny what stands before them at the end of a clause ("fever not"), and are read before it ("not fever"). */
  denyBefore: z.array(z.string()).default([]),
  /** English words, in English order → how people write them. An empty key: words that say nothing of their own. */
  words: z.record(z.string().max(100), z.array(Form).min(1)),
})
export type Glossary = z.infer<typeof Glossary>
