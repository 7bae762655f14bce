import type { Sex } from '../../knowledge/schema/age.ts'
import type { Finding } from '../../knowledge/schema/finding.ts'
import type { CueKind } from '../../knowledge/schema/lexicon.ts'
import type { Lasting, Reading } from '../../knowledge/schema/reading.ts'
import type { Cautions } from './ranking/caution.ts'
import type { Ranking } from './ranking/learnt.ts'
import type { PhraseBook } from './phrases/phrase-book.ts'
import type { Asking } from './understanding.ts'
import type { Vocabulary } from './words/vocabulary.ts'

/** A cue as compiled: what it does and how far it reaches. */
export type CueRule = {
  readonly kind: CueKind
  readonly reach: 'after' | 'before' | 'both'
  readonly words: number
  readonly endsClause: boolean
}

/** What a phrase of the book stands for. */
export type Target =
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'pathway'; readonly id: string }
  | { readonly kind: 'cue'; readonly cue: CueRule }
  | { readonly kind: 'signal'; readonly signal: 'serious' | 'nobodyIll' | 'serviceQuestion' }
  | { readonly kind: 'age'; readonly min: number; readonly max: number; readonly mayBeUnborn: boolean }
  | { readonly kind: 'decade'; readonly min: number; readonly max: number }
  | { readonly kind: 'sex'; readonly sex: Sex; readonly pronoun: boolean }
  | { readonly kind: 'person' }
  | { readonly kind: 'self' }
  | { readonly kind: 'asking'; readonly asking: Asking; readonly ofOthers: boolean }

/** Words that are looked up singly, by symbol. */
export type WordSets = {
  readonly through: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
  /** Words by which a new clause about now is known. */
  readonly toldAnew: {
    readonly subjects: ReadonlySet<string>
    readonly verbs: ReadonlySet<string>
    readonly pastVerbs: ReadonlySet<string>
    readonly subjectAndVerb: ReadonlySet<string>
    /** now, then: what was well is so no longer. */
    readonly turns: ReadonlySet<string>
  }
  /** Words by which somebody here is told of. */
  readonly own: {
    readonly kin: ReadonlySet<string>
    /** "the wife": in a story anybody's. */
    readonly notAfter: ReadonlySet<string>
    readonly ours: ReadonlySet<string>
    /** "what do *i* do" tells nothing of the asker. */
    readonly asks: ReadonlySet<string>
    /** and, so: a clause may begin after them without a comma. */
    readonly joins: ReadonlySet<string>
    readonly pronouns: ReadonlySet<string>
    /** "*that* was 2011": speaks of the sentence before. */
    readonly back: ReadonlySet<string>
  }
  readonly ageUnits: ReadonlySet<string>
  readonly ageBefore: ReadonlySet<string>
  /** Units that say "old" by themselves: yo. */
  readonly olderUnits: ReadonlySet<string>
  /** Small words between a person and their age: is, aged, only. */
  readonly beforeAge: ReadonlySet<string>
  /** im, hes, she: a number after them is an age unless something is counted. */
  readonly ageOpeners: ReadonlySet<string>
  /** im, am: the words after tell of the asker. */
  readonly ofSelf: ReadonlySet<string>
  /** my, our: a person after them is somebody else. */
  readonly possessive: ReadonlySet<string>
  readonly almost: ReadonlySet<string>
  /** "mum of 82": words before an age of at least so many years. */
  readonly of: { readonly words: ReadonlySet<string>; readonly atLeast: number }
  /** "was 12": an age long ago. */
  readonly wasWords: ReadonlySet<string>
  /** Words after a number that is no age: times, tablets, ago. */
  readonly notAge: ReadonlySet<string>
  /** "couple", "few" → how many. */
  readonly someTimes: ReadonlyMap<string, number>
  /** "fortnight" → days. */
  readonly wholeTimes: ReadonlyMap<string, number>
  /** Unit word → days. */
  readonly unitDays: ReadonlyMap<string, number>
  readonly common: ReadonlySet<string>
}

/** A reading with its words folded: how it is told, and what it means. */
export type CompiledReading = Omit<Reading, 'words' | 'units' | 'unless'> & {
  readonly unless: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly units: ReadonlySet<string>
}

/** How a language's writing is told. */
export type ScriptTest = { readonly code: string; readonly script: RegExp; readonly letters: RegExp | null }

/** Language → the English words read through its glossary, compiled when somebody first writes in it. */
export type Glossed = ReadonlyMap<string, () => Vocabulary>

/** The knowledge, compiled for understanding: built once, shared by every message. */
export type Lexis = {
  readonly vocabulary: Vocabulary
  /** The same words, read without mending English slips. */
  readonly foreignVocabulary: Vocabulary
  readonly glossed: Glossed
  readonly book: PhraseBook<Target>
  readonly numberClass: number
  readonly durationClass: number
  readonly yearClass: number
  readonly sets: WordSets
  readonly readings: readonly CompiledReading[]
  readonly lasting: readonly Lasting[]
  /** Languages written in Latin letters, as English is. */
  readonly inLatin: readonly string[]
  /** Everyday word of another language, folded → the languages it speaks for. */
  readonly markers: ReadonlyMap<string, readonly string[]>
  readonly scriptTests: readonly ScriptTest[]
  readonly findings: ReadonlyMap<string, Finding>
  readonly districts: ReadonlySet<string>
  readonly askEvenIf: ReadonlySet<string>
  /** The stems of a whole message → the finding it is. */
  readonly alone: ReadonlyMap<string, string>
  /** Signs that a red flag watches for. */
  readonly alarms: ReadonlySet<string>
  /** Those, and the signs they stand for. */
  readonly alarmParts: ReadonlySet<string>
  /** Finding → the one it is part of, which is asked about in its place. */
  readonly groups: ReadonlyMap<string, string>
  /** Finding → pathways to ask about. */
  readonly suggests: ReadonlyMap<string, readonly string[]>
  /** Pathways about what may lie in the past: heard as past, they are meant no less. */
  readonly ofThePast: ReadonlySet<string>
  /** Pathways that are the home of what nothing else recognises. */
  readonly catchAll: ReadonlySet<string>
  /** Stem → how much it tells presentations apart. */
  readonly rarity: ReadonlyMap<string, number>
  /** Null until trained. */
  readonly ranking: Ranking | null
  /** Null until trained. */
  readonly caution: Cautions | null
  /** Every presentation there is: what was learnt of others is forgotten. */
  readonly pathways: ReadonlySet<string>
  /** Symbol of a word class → its name in braces. */
  readonly classNames: ReadonlyMap<number, string>
}
