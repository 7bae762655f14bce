import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Lexicon } from '../../knowledge/schema/lexicon.ts'
import { alarmsIn } from './alarms.ts'
import type { CompiledReading, Lexis, ScriptTest, Target } from './lexis.ts'
import { addClassWords, addPhrase, openBook } from './phrases/phrase-book.ts'
import { compileCaution } from './ranking/caution.ts'
import { compileRanking } from './ranking/learnt.ts'
import { compileLikeness } from './ranking/likeness.ts'
import { compileSuggestions } from './ranking/suggestions.ts'
import { setOf, wordSets } from './word-sets.ts'
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
  for (const { id, saidAs, saidIn } of findings) {
    for (const phrase of saidAs) add(phrase, { kind: 'finding', id, language: null })
    for (const [language, phrases] of Object.entries(saidIn))
      for (const phrase of phrases) add(phrase, { kind: 'finding', id, language })
  }
  for (const { id, presentation, catchAll, saidAs, saidIn } of pathways) {
    if (!catchAll) add(nameAsPhrase(presentation), { kind: 'pathway', id, language: null })
    for (const phrase of saidAs) add(phrase, { kind: 'pathway', id, language: null })
    for (const [language, phrases] of Object.entries(saidIn))
      for (const phrase of phrases) add(phrase, { kind: 'pathway', id, language })
  }
  const english = lexicon.sayings.map((sayings) => ({ language: null, ...sayings }))
  for (const { language, findings: byFinding, pathways: byPathway } of [...english, ...lexicon.saidIn]) {
    for (const [id, phrases] of Object.entries(byFinding))
      for (const phrase of phrases) add(phrase, { kind: 'finding', id, language })
    for (const [id, phrases] of Object.entries(byPathway))
      for (const phrase of phrases) add(phrase, { kind: 'pathway', id, language })
  }
}

const addPeople = ({ people }: Lexicon, add: Add): void => {
  for (const { words, ...age } of people.ages) for (const word of words) add(word, { kind: 'age', ...age })
  for (const { min, max, words } of people.decades) for (const word of words) add(word, { kind: 'decade', min, max })
  for (const { sex, words } of people.sexes) for (const word of words) add(word, { kind: 'sex', sex, pronoun: false })
  for (const { sex, words } of people.pronouns) for (const word of words) add(word, { kind: 'sex', sex, pronoun: true })
  for (const word of people.persons) add(word, { kind: 'person' })
  for (const word of people.self) add(word, { kind: 'self' })
  for (const { asking, say } of people.asking) for (const phrase of say) add(phrase, { kind: 'asking', asking })
}

const addSignals = ({ cues, signals, languages }: Lexicon, add: Add): void => {
  for (const { say, ...cue } of cues) for (const phrase of say) add(phrase, { kind: 'cue', cue })
  for (const signal of ['serious', 'nobodyIll', 'serviceQuestion'] as const)
    for (const phrase of signals[signal]) add(phrase, { kind: 'signal', signal })
  for (const { code, markers } of languages) for (const marker of markers) add(marker, { kind: 'language', code })
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
  const foreign: [string, Target][] = []
  const add: Add = (phrase, target) => {
    const later = target.kind === 'language' || ('language' in target && target.language !== null)
    if (later) foreign.push([phrase, target])
    else addPhrase(book, vocabulary, phrase, target)
  }
  const { classes } = knowledge.lexicon
  for (const { id, words, language } of classes)
    if (language === undefined) for (const entry of words) addClassWords(book, vocabulary, id, entry)
  addContent(knowledge, add)
  addPeople(knowledge.lexicon, add)
  addSignals(knowledge.lexicon, add)
  const english: ReadonlySet<string> = new Set(vocabulary.known.keys())
  const foreignFrom = vocabulary.symbols.size
  for (const { id, words, language } of classes)
    if (language !== undefined) for (const entry of words) addClassWords(book, vocabulary, id, entry)
  for (const [phrase, target] of foreign) addPhrase(book, vocabulary, phrase, target)
  return { book, english, foreignFrom }
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
  suggests: compileSuggestions(findings, pathways),
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
  const { book, english, foreignFrom } = compileBook(knowledge, vocabulary)
  closeVocabulary(vocabulary, everydayWords(lexicon), english)
  const sets = wordSets(lexicon)
  return {
    vocabulary,
    foreignVocabulary: unmended(vocabulary),
    book,
    numberClass,
    durationClass,
    yearClass,
    foreignFrom,
    sets,
    readings: lexicon.readings.map(compileReading),
    lasting: lexicon.lasting,
    negators: new Map(
      lexicon.saidIn.map(
        ({ language, negators, negatorsStand }) =>
          [language, { words: setOf(negators), stand: negatorsStand }] as const,
      ),
    ),
    ownScript: new Set(lexicon.languages.filter(({ scripts }) => scripts.length > 0).map(({ code }) => code)),
    scriptTests: scriptTests(lexicon),
    ...content(knowledge),
    ranking: lexicon.learnt === null ? null : compileRanking(lexicon.learnt),
    caution: lexicon.caution === null ? null : compileCaution(lexicon.caution),
    classNames: classNamesOf(vocabulary),
    likeness: compileLikeness(knowledge, vocabulary, sets.common),
  }
}
