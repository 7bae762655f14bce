import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Lexicon } from '../../knowledge/schema/lexicon.ts'
import { alarmPartsIn, alarmsIn, groupsIn } from './alarms.ts'
import type { CompiledReading, Lexis, ScriptTest, Target } from './lexis.ts'
import { addClassWords, addPhrase, openBook } from './phrases/phrase-book.ts'
import { compileCaution } from './ranking/caution.ts'
import { compileRanking } from './ranking/learnt.ts'
import { compileRarity } from './ranking/rarity.ts'
import { compileSuggestions } from './ranking/suggestions.ts'
import { setOf, wordSets } from './word-sets.ts'
import { foldWord } from './words/fold.ts'
import { glossed } from './glossed.ts'
import { stemsOf } from './words/alone.ts'
import { tokenize } from './words/tokenize.ts'
import { closeVocabulary, intern, openVocabulary, unmended } from './words/vocabulary.ts'

/** What `understand` needs, by the name other rooms use. */
export type CompiledUnderstanding = Lexis

type Add = (phrase: string, target: Target) => void

/** A card's own name, as a phrase: whoever chooses it from a list means that card. */
const nameAsPhrase = (presentation: string): string =>
  presentation
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}’' -]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const addContent = ({ findings, pathways, lexicon }: Knowledge, add: Add): void => {
  for (const { id, saidAs } of findings) for (const phrase of saidAs) add(phrase, { kind: 'finding', id })
  for (const { id, presentation, catchAll, saidAs } of pathways) {
    if (!catchAll) add(nameAsPhrase(presentation), { kind: 'pathway', id })
    for (const phrase of saidAs) add(phrase, { kind: 'pathway', id })
  }
  for (const sayings of lexicon.sayings) {
    for (const [id, phrases] of Object.entries(sayings.findings))
      for (const phrase of phrases) add(phrase, { kind: 'finding', id })
    for (const [id, phrases] of Object.entries(sayings.pathways))
      for (const phrase of phrases) add(phrase, { kind: 'pathway', id })
  }
}

const addPeople = ({ people }: Lexicon, add: Add): void => {
  for (const { words, ...age } of people.ages) for (const word of words) add(word, { kind: 'age', ...age })
  for (const { min, max, words } of people.decades) for (const word of words) add(word, { kind: 'decade', min, max })
  for (const { sex, words } of people.sexes) for (const word of words) add(word, { kind: 'sex', sex, pronoun: false })
  for (const { sex, words } of people.pronouns) for (const word of words) add(word, { kind: 'sex', sex, pronoun: true })
  for (const word of people.persons) add(word, { kind: 'person' })
  for (const word of people.self) add(word, { kind: 'self' })
  for (const { asking, ofOthers, say } of people.asking)
    for (const phrase of say) add(phrase, { kind: 'asking', asking, ofOthers })
}

const addSignals = ({ cues, signals }: Lexicon, add: Add): void => {
  for (const { say, ...cue } of cues) for (const phrase of say) add(phrase, { kind: 'cue', cue })
  for (const signal of ['serious', 'nobodyIll', 'serviceQuestion'] as const)
    for (const phrase of signals[signal]) add(phrase, { kind: 'signal', signal })
}

const compileReading = (reading: Lexicon['readings'][number]): CompiledReading => ({
  ...reading,
  words: setOf(reading.words),
  units: setOf(reading.units),
  unless: setOf(reading.unless),
})

const scriptTests = ({ languages }: Lexicon): ScriptTest[] =>
  languages
    .filter(({ scripts }) => scripts.length > 0)
    .map(({ code, scripts, letters }) => ({
      code,
      script: new RegExp(scripts.map((name) => `\\p{Script=${name}}`).join('|'), 'u'),
      letters: letters === '' ? null : new RegExp(`[${letters}]`, 'u'),
    }))

/** Everyday words of other languages, and the languages each speaks for. */
const markersOf = ({ languages }: Lexicon): Lexis['markers'] => {
  const byWord = Map.groupBy(
    languages.flatMap(({ code, markers }) => markers.map((marker) => ({ code, word: foldWord(marker) }))),
    ({ word }) => word,
  )
  return new Map([...byWord].map(([word, all]) => [word, all.map(({ code }) => code)]))
}

/** The stems of words that are an emergency by themselves → the finding they are. */
const aloneOf = ({ alone }: Lexicon, vocabulary: Lexis['vocabulary']): Lexis['alone'] =>
  new Map(
    Object.entries(alone).flatMap(([finding, all]) =>
      all.map((words) => [stemsOf(vocabulary, tokenize(vocabulary, words)), finding] as const),
    ),
  )

/** Words known to be spelt right though no phrase uses them. */
const everydayWords = ({
  neverCorrect,
  neverStem,
  people,
  units,
  someTimes,
  wholeTimes,
  deniedThrough,
  degrees,
  readings,
}: Lexicon): string[] => [
  ...neverCorrect,
  ...neverStem,
  ...people.ageUnits,
  ...people.ageBefore,
  ...units.flatMap(({ words }) => words),
  ...Object.keys(someTimes),
  ...Object.keys(wholeTimes),
  ...deniedThrough,
  ...degrees,
  ...readings.flatMap(({ words, units: symbols }) => [...words, ...symbols]),
]

/** The book, and the words of its English: what a typing slip may have been meant to be. */
const compileBook = (knowledge: Knowledge, vocabulary: Lexis['vocabulary']) => {
  const book = openBook<Target>({ droppable: setOf(knowledge.lexicon.droppable), small: vocabulary.fillers })
  const add: Add = (phrase, target) => addPhrase(book, vocabulary, phrase, target)
  for (const { id, words } of knowledge.lexicon.classes)
    for (const entry of words) addClassWords(book, vocabulary, id, entry)
  addContent(knowledge, add)
  addPeople(knowledge.lexicon, add)
  addSignals(knowledge.lexicon, add)
  const english: ReadonlySet<string> = new Set(vocabulary.known.keys())
  return { book, english }
}

const classNamesOf = ({ symbols }: Lexis['vocabulary']): ReadonlyMap<number, string> =>
  new Map([...symbols].flatMap(([name, symbol]) => (name.startsWith('{') ? [[symbol, name] as const] : [])))

/** What the knowledge says about single findings and pathways, by id. */
const content = ({ lexicon, findings, pathways, places, redFlags }: Knowledge) => ({
  districts: new Set(places.districts.map(({ district }) => district.toUpperCase())),
  findings: new Map(findings.map((finding) => [finding.id, finding])),
  pathways: new Set(pathways.map(({ id }) => id)),
  askEvenIf: new Set(lexicon.askEvenIf),
  alarms: alarmsIn(redFlags, findings),
  alarmParts: alarmPartsIn(alarmsIn(redFlags, findings), findings),
  groups: groupsIn(findings),
  suggests: compileSuggestions(
    findings,
    pathways,
    alarmsIn(
      redFlags.filter(({ general }) => general),
      findings,
    ),
  ),
  catchAll: new Set(pathways.filter(({ catchAll }) => catchAll).map(({ id }) => id)),
  ofThePast: new Set(pathways.filter(({ countsAsHistory }) => countsAsHistory).map(({ id }) => id)),
})

/** Everything `understand` looks things up in. Call once: it takes tens of milliseconds. */
export const compileUnderstanding = (knowledge: Knowledge): Lexis => {
  const { lexicon } = knowledge
  const vocabulary = openVocabulary(lexicon)
  const numberClass = intern(vocabulary, '{number}')
  const durationClass = intern(vocabulary, '{duration}')
  const yearClass = intern(vocabulary, '{year}')
  const { book, english } = compileBook(knowledge, vocabulary)
  closeVocabulary(vocabulary, everydayWords(lexicon), english)
  const sets = wordSets(lexicon)
  return {
    vocabulary,
    foreignVocabulary: unmended(vocabulary, null),
    glossed: new Map(lexicon.glossaries.map((glossary) => glossed(vocabulary, glossary))),
    book,
    numberClass,
    durationClass,
    yearClass,
    sets,
    readings: lexicon.readings.map(compileReading),
    lasting: lexicon.lasting,
    markers: markersOf(lexicon),
    alone: aloneOf(lexicon, vocabulary),
    inLatin: lexicon.languages.filter(({ scripts }) => scripts.length === 0).map(({ code }) => code),
    scriptTests: scriptTests(lexicon),
    ...content(knowledge),
    rarity: compileRarity(knowledge, vocabulary, sets.common),
    ranking: lexicon.learnt === null ? null : compileRanking(lexicon.learnt),
    caution: lexicon.caution === null ? null : compileCaution(lexicon.caution),
    classNames: classNamesOf(vocabulary),
  }
}
