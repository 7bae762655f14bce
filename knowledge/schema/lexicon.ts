import { z } from 'zod'
import { Glossary } from './glossary.ts'
import { Id } from './id.ts'
import { LanguageMarkers } from './language.ts'
import { Caution } from './caution.ts'
import { Learnt } from './learnt.ts'
import { PeopleWords } from './people-words.ts'
import { Phrase } from './phrase.ts'
import { Lasting, Reading, TimeUnit } from './reading.ts'

/** Words that mean the same for matching: `{chest}`, `{tight}`. Entries may be phrases; an entry may use another class. */
export const WordClass = z.strictObject({
  id: Id,
  words: z.array(z.string().min(1)).min(1),
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
  'aside', // "haha", "my wife says it's nothing", "my number is": said beside the matter
  'end-of-scope', // "but", "however"
  'elsewhere', // "a film where", "the form asks": told of nobody here and now
  'animal', // "our cat has", "which vet": told of an animal
  'here', // "by the dog", "when i", "got the same": somebody here is told of again, which ends `elsewhere` and `animal`
  'owned', // "i had one", "like this": what a frame told of is told of somebody here
  'afresh', // "today", "again": told of now, which ends these and a time long gone
  'then', // "in 2011", "as a boy": a time long gone, where `settled` follows
  'returned', // "but it is back": what `settled` ended is not over
  'settled', // "nothing since": what was told from `then` up to it is over
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

/** More ways of saying a thing, by finding or pathway id: one file of `knowledge/lexicon/sayings/`, by theme. */
export const Sayings = z.strictObject({
  findings: z.record(Id, z.array(Phrase)).default({}),
  pathways: z.record(Id, z.array(Phrase)).default({}),
})
export type Sayings = z.infer<typeof Sayings>

/** Words about the whole message. */
export const Signals = z.strictObject({
  serious: z.array(z.string()).default([]),
  nobodyIll: z.array(z.string()).default([]),
  serviceQuestion: z.array(z.string()).default([]),
})
export type Signals = z.infer<typeof Signals>

/** A subject and a verb of now begin a clause of their own; a verb of then does not; some words are both at once: hes. */
export const ToldAnew = z.strictObject({
  subjects: z.array(z.string()).default([]),
  verbs: z.array(z.string()).default([]),
  pastVerbs: z.array(z.string()).default([]),
  subjectAndVerb: z.array(z.string()).default([]),
  turns: z.array(z.string()).default([]),
})

/** Words by which it is known who is told of: relatives, unless a word of `notAfter` stands before; the asker, but not after `asks`. */
export const Own = z.strictObject({
  kin: z.array(z.string()).default([]),
  notAfter: z.array(z.string()).default([]),
  ours: z.array(z.string()).default([]),
  asks: z.array(z.string()).default([]),
  joins: z.array(z.string()).default([]),
  pronouns: z.array(z.string()).default([]),
  back: z.array(z.string()).default([]),
})

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
  /** Words by which a new clause about now is known: "in 2019 *and his* face *has* dropped". */
  toldAnew: ToldAnew.prefault({}),
  /** Words by which somebody here is told of: they end what is told of a film, a form or an animal. */
  own: Own.prefault({}),
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
  /** What a message must be like to sound like an emergency; null until trained. */
  caution: Caution.nullable().default(null),
  glossaries: z.array(Glossary).default([]),
  /** Findings that are asked about even when said as a joke, a question or of a friend. */
  askEvenIf: z.array(Id).default([]),
  /** Finding → words that mean it where they are all that is typed. */
  alone: z.record(Id, z.array(z.string().min(1)).min(1)).default({}),
  /** Findings, or presentations, that may share a wording, because both are then true. */
  sharedPhrases: z.array(z.strictObject({ ids: z.array(Id).min(2), because: z.string().min(1) })).default([]),
  /** Words too common to tell one presentation from another. */
  commonWords: z.array(z.string()).default([]),
})
export type Lexicon = z.infer<typeof Lexicon>
