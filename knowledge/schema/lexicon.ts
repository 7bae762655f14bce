import { z } from 'zod'
import { Id } from './id.ts'

/** Words that mean the same for matching: `{chest}`, `{tight}`. Entries may be phrases; a class may use another. */
export const WordClass = z.strictObject({ id: Id, words: z.array(z.string().min(1)).min(1) })
export type WordClass = z.infer<typeof WordClass>

/** What a cue near a finding does to it, in the manner of ConText. */
export const CueKind = z.enum([
  'negation', // "no", "not", "never had"
  'pseudo-negation', // "not only", "no doubt": looks like negation and is not
  'past', // "in 2019", "used to"
  'over', // "gone now", "stopped"
  'hypothetical', // "if I get", "what are the signs of"
  'figurative', // "of a bill", "lol"
  'quoted', // "the leaflet says"
  'unsure', // "not sure if", "might be"
  'other-person', // "my mum": changes who, never whether
  'end-of-scope', // "but", "however"
])
export type CueKind = z.infer<typeof CueKind>

export const Cue = z.strictObject({
  kind: CueKind,
  /** Which side of the cue its scope lies. */
  reach: z.enum(['after', 'before', 'both']),
  /** How many words it reaches at most. */
  words: z.number().int().min(0).max(40),
  say: z.array(z.string().min(1)).min(1),
})
export type Cue = z.infer<typeof Cue>

/** The words of `knowledge/lexicon/`: classes, context cues, spelling, shorthand. */
export const Lexicon = z.strictObject({
  classes: z.array(WordClass),
  cues: z.array(Cue),
  /** Shorthand and txt-speak written out before matching: `c/o` → `complains of`. */
  shorthand: z.record(z.string(), z.string()),
  /** Small words that may stand between the words of a phrase: the, my, really. */
  fillers: z.array(z.string()).default([]),
  /** Words that spelling correction must leave alone. */
  neverCorrect: z.array(z.string()).default([]),
})
export type Lexicon = z.infer<typeof Lexicon>
