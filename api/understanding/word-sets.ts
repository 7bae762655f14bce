import type { Lexicon } from '../../knowledge/schema/lexicon.ts'
import type { WordSets } from './lexis.ts'
import { foldWord } from './words/fold.ts'

/** Words as they are compared. */
export const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord))

const mapOf = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]))

/** The words that are looked up singly, from the lexicon. */
export const wordSets = (lexicon: Lexicon): WordSets => ({
  through: setOf(lexicon.deniedThrough),
  degrees: setOf(lexicon.degrees),
  toldAnew: {
    subjects: setOf(lexicon.toldAnew.subjects),
    verbs: setOf(lexicon.toldAnew.verbs),
    pastVerbs: setOf(lexicon.toldAnew.pastVerbs),
    subjectAndVerb: setOf(lexicon.toldAnew.subjectAndVerb),
    turns: setOf(lexicon.toldAnew.turns),
  },
  own: {
    kin: setOf(lexicon.own.kin),
    notAfter: setOf(lexicon.own.notAfter),
    ours: setOf(lexicon.own.ours),
    asks: setOf(lexicon.own.asks),
    joins: setOf(lexicon.own.joins),
    pronouns: setOf(lexicon.own.pronouns),
    back: setOf(lexicon.own.back),
  },
  ageUnits: setOf(lexicon.people.ageUnits),
  ageBefore: setOf(lexicon.people.ageBefore),
  olderUnits: setOf(lexicon.people.olderUnits),
  beforeAge: setOf(lexicon.people.beforeAge),
  ageOpeners: setOf(lexicon.people.ageOpeners),
  ofSelf: setOf(lexicon.people.ofSelf),
  possessive: setOf(lexicon.people.possessive),
  almost: setOf(lexicon.people.almost),
  of: { words: setOf(lexicon.people.of.words), atLeast: lexicon.people.of.atLeast },
  wasWords: setOf(lexicon.people.wasWords),
  notAge: setOf(lexicon.people.notAge),
  someTimes: mapOf(lexicon.someTimes),
  wholeTimes: mapOf(lexicon.wholeTimes),
  unitDays: new Map(lexicon.units.flatMap(({ days, words }) => words.map((word) => [foldWord(word), days] as const))),
  common: setOf(lexicon.commonWords),
})
