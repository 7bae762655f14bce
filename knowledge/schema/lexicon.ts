import { z } from 'zod'
import { Sex } from './age.ts'
import { Id } from './id.ts'
import { Phrase } from './phrase.ts'

/** A BCP 47 tag: language, and script where it is not the usual one. */
const Tag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)

/** Words that mean the same for matching: `{chest}`, `{tight}`. Entries may be phrases; an entry may use another class. */
export const WordClass = z.strictObject({
  id: Id,
  words: z.array(z.string().min(1)).min(1),
  /** Set where the words are of another language: a slip in English is never taken for one of them. */
  language: Tag.optional(),
})
export type WordClass = z.infer<typeof WordClass>

/** What a cue near a finding does to it, in the manner of ConText. */
export const CueKind = z.enum([
  'negation', // "no", "not", "never had"
  'pseudo-negation', // "not only", "no doubt": looks like negation and is not
  'past', // "in 2019", "used to"
  'over', // "gone now", "stopped"
  'now', // "again", "is back", "since lunch": overrules past
  'hypothetical', // "if I get", "what are the signs of"
  'figurative', // "of a bill", "queue is killing me"
  'quoted', // "the leaflet says"
  'unsure', // "not sure if", "might be"
  'other-person', // "my mum": changes who, never whether
  'other-meaning', // "fit note", "blood test": these words together are no sign at all
  'well', // "fine", "as normal": the words just before it are no part of a complaint
  'end-of-scope', // "but", "however"
])
export type CueKind = z.infer<typeof CueKind>

export const Cue = z.strictObject({
  kind: CueKind,
  /** Which side of the cue its scope lies. */
  reach: z.enum(['after', 'before', 'both']),
  /** How many words it reaches at most. */
  words: z.number().int().min(0).max(40),
  /** Counts only as the last words of its clause: "the pain has *gone*", not "has gone numb". */
  endsClause: z.boolean().default(false),
  say: z.array(Phrase).min(1),
})
export type Cue = z.infer<typeof Cue>

/** A word or phrase that tells an age, in years, both ends included. */
export const AgeWords = z.strictObject({
  min: z.number().min(0).max(120),
  max: z.number().min(0).max(120),
  words: z.array(z.string().min(1)).min(1),
})
export type AgeWords = z.infer<typeof AgeWords>

/** Units of time, in days, as people write them. */
export const TimeUnit = z.strictObject({
  id: Id,
  days: z.number().positive(),
  words: z.array(z.string().min(1)).min(1),
})
export type TimeUnit = z.infer<typeof TimeUnit>

/** A number people measure and tell, and the findings its values mean. */
export const Reading = z.strictObject({
  id: Id,
  /** Words just before or after the number; empty when the units alone say it. */
  words: z.array(z.string().min(1)).default([]),
  units: z.array(z.string().min(1)).default([]),
  /** A unit alone is not enough: "33 weeks" is a pregnancy only near a word of it. */
  needsBoth: z.boolean().default(false),
  /** Values outside are something else. Both ends included. */
  plausible: z.strictObject({ from: z.number(), to: z.number() }),
  /** A number in this narrower band is this reading without any words. */
  bare: z.strictObject({ from: z.number(), to: z.number(), decimals: z.boolean() }).optional(),
  /** Words anywhere in the sentence that make the number something else: "*waiting* 30 weeks". */
  unless: z.array(z.string().min(1)).default([]),
  /** "12/40": told as so many of this number. */
  strokeOf: z.number().optional(),
  /** Which of two numbers joined by a stroke or "over" (blood pressure) this is. */
  pair: z.enum(['first', 'second']).optional(),
  /** `state` unsure asks the question; default present. `absent` only for an explicit normal reading. */
  means: z.array(
    z.strictObject({
      finding: Id,
      from: z.number().optional(),
      under: z.number().optional(),
      state: z.enum(['present', 'absent', 'unsure']).default('present'),
    }),
  ),
})
export type Reading = z.infer<typeof Reading>

/** A finding that is true of a presentation once it has lasted long enough. Fewer days told: it is not so. */
export const Lasting = z.strictObject({ finding: Id, about: z.array(Id).min(1), moreThanDays: z.number().positive() })
export type Lasting = z.infer<typeof Lasting>

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

/** More ways of saying a thing, by finding or pathway id: one file of `knowledge/lexicon/sayings/`, by theme. */
export const Sayings = z.strictObject({
  findings: z.record(Id, z.array(Phrase)).default({}),
  pathways: z.record(Id, z.array(Phrase)).default({}),
})
export type Sayings = z.infer<typeof Sayings>

/**
 * The ranking learnt from our own invented utterances by `npm run train`: how much each word, class or named thing
 * speaks for (or against) each presentation, by its place in `pathways`.
 */
export const Learnt = z.strictObject({
  pathways: z.array(Id),
  bias: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.tuple([z.number().int(), z.number()]))),
})
export type Learnt = z.infer<typeof Learnt>

/** Words about people: how old, which sex, who is asking. */
export const PeopleWords = z.strictObject({
  ages: z.array(AgeWords).default([]),
  /** "years old", "yo", "aged": what turns a number into an age. */
  ageUnits: z.array(z.string()).default([]),
  ageBefore: z.array(z.string()).default([]),
  /** Units that say "old" by themselves: yo. */
  olderUnits: z.array(z.string()).default([]),
  /** Small words between a person and their age: is, only. */
  beforeAge: z.array(z.string()).default([]),
  /** im, hes: a number after them is an age unless something is counted. */
  ageOpeners: z.array(z.string()).default([]),
  /** "mum of 82" is an age, "mum of 2" is not: words before an age of at least so many years. */
  of: z.strictObject({ words: z.array(z.string()), atLeast: z.number() }).default({ words: [], atLeast: 0 }),
  /** nearly, almost: a little less. */
  almost: z.array(z.string()).default([]),
  /** "was 12": an age long ago. */
  wasWords: z.array(z.string()).default([]),
  /** Words after a number that is no age: times, tablets, ago. */
  notAge: z.array(z.string()).default([]),
  /** Added to a decade word ("eighties") to tell which part of it. */
  decades: z.array(AgeWords).default([]),
  sexes: z.array(z.strictObject({ sex: Sex, words: z.array(z.string().min(1)) })).default([]),
  /** People an age may follow, whose words tell neither age nor sex. */
  persons: z.array(z.string()).default([]),
  /** Pronouns: tell the sex of the ill person only when nobody says "I". */
  pronouns: z.array(z.strictObject({ sex: Sex, words: z.array(z.string().min(1)) })).default([]),
  /** im, am: the words after tell of the asker. */
  ofSelf: z.array(z.string()).default([]),
  /** my, our: a person after them is somebody else. */
  possessive: z.array(z.string()).default([]),
  /** Words of the asker's own body: "i", "my". */
  self: z.array(z.string()).default([]),
  asking: z
    .array(
      z.strictObject({ asking: z.enum(['self', 'with-them', 'not-with-them', 'staff']), say: z.array(z.string()) }),
    )
    .default([]),
})
export type PeopleWords = z.infer<typeof PeopleWords>

/** Words about the whole message. */
export const Signals = z.strictObject({
  serious: z.array(z.string()).default([]),
  nobodyIll: z.array(z.string()).default([]),
  serviceQuestion: z.array(z.string()).default([]),
})
export type Signals = z.infer<typeof Signals>

/** The words of `knowledge/lexicon/`: classes, context cues, spelling, shorthand, people, readings, languages. */
export const Lexicon = z.strictObject({
  classes: z.array(WordClass),
  cues: z.array(Cue),
  /** Shorthand and txt-speak written out before matching: `c/o` → `complains of`. */
  shorthand: z.record(z.string(), z.string()),
  /** Small words that may stand between the words of a phrase: the, my, really. */
  fillers: z.array(z.string()).default([]),
  /** Fillers so small that a phrase means the same without them: a, my, is. */
  droppable: z.array(z.string()).default([]),
  /** Words over which a denial reaches: "no *signs of any* fever". */
  deniedThrough: z.array(z.string()).default([]),
  /** After "not", these weaken instead of denying: "not *too* bad". */
  degrees: z.array(z.string()).default([]),
  /** Words that spelling correction must leave alone. */
  neverCorrect: z.array(z.string()).default([]),
  /** Words kept whole, because their stem is another word: several, severe. */
  neverStem: z.array(z.string()).default([]),
  /** Number words: three → 3. */
  numbers: z.record(z.string(), z.number()).default({}),
  units: z.array(TimeUnit).default([]),
  readings: z.array(Reading).default([]),
  /** Vague counts before a unit of time: couple → 2. */
  someTimes: z.record(z.string(), z.number()).default({}),
  /** Whole lengths of time, in days: fortnight → 14. */
  wholeTimes: z.record(z.string(), z.number()).default({}),
  people: PeopleWords.prefault({}),
  signals: Signals.prefault({}),
  lasting: z.array(Lasting).default([]),
  languages: z.array(LanguageMarkers).default([]),
  sayings: z.array(Sayings).default([]),
  /** Null until trained: then ranking by likeness alone. */
  learnt: Learnt.nullable().default(null),
  saidIn: z.array(LanguagePhrases).default([]),
  /** Findings that are asked about even when said as a joke, a question or of a friend. */
  askEvenIf: z.array(Id).default([]),
  /** Words too common to tell one presentation from another. */
  commonWords: z.array(z.string()).default([]),
})
export type Lexicon = z.infer<typeof Lexicon>
