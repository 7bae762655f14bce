import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeError } from '../mistake.ts'
import { readYaml, type PlaceOf } from '../read-yaml.ts'

/** @throws KnowledgeError naming the file and line where its YAML is broken. */
const read = (file: string): unknown => {
  if (!existsSync(file)) return undefined
  const { value, broken } = readYaml(file)
  if (broken.length > 0) throw new KnowledgeError(broken)
  return value
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : []

/** Every list of a folder's files, one after the other. */
const lists = (folder: string): unknown[] => filesIn(folder).flatMap((file) => (read(file) as unknown[] | null) ?? [])

/** The bands of caution with what was learnt for them; none before training. */
const withWeights = (bands: unknown, learnt: unknown, learntOfCases: unknown): unknown => {
  if (bands === undefined || learnt === undefined) return null
  const { described, ...plain } = bands as { readonly described?: object }
  const isKnown = described !== undefined && learntOfCases !== undefined
  return { ...plain, learnt, ...(isKnown && { described: { ...described, learnt: learntOfCases } }) }
}

/** What the files hold, by the field of the lexicon each one fills; missing files are left to the schema. */
export const readLexicon = (folder: string): unknown => {
  const at = (name: string) => read(join(folder, name))
  const spelling = (at('spelling.yaml') ?? {}) as Record<string, unknown>
  const numbers = (at('numbers.yaml') ?? {}) as Record<string, unknown>
  const fillers = (at('fillers.yaml') ?? {}) as Record<string, unknown>
  const denial = (at('denial.yaml') ?? {}) as Record<string, unknown>
  return {
    classes: lists(join(folder, 'classes')).map(withWordsAsText),
    cues: lists(join(folder, 'cues')),
    shorthand: at('shorthand.yaml') ?? {},
    fillers: fillers['between'],
    droppable: fillers['droppable'],
    neverCorrect: [...((spelling['neverCorrect'] as string[] | undefined) ?? []), ...commonWords(at('english.yaml'))],
    neverStem: spelling['neverStem'],
    deniedThrough: denial['through'],
    degrees: denial['degrees'],
    toldAnew: denial['toldAnew'],
    own: denial['own'],
    numbers: numbers['words'],
    units: numbers['units'],
    someTimes: numbers['someTimes'],
    wholeTimes: numbers['wholeTimes'],
    readings: at('readings.yaml'),
    lasting: at('lasting.yaml'),
    people: at('people.yaml'),
    signals: at('signals.yaml'),
    languages: at('languages.yaml'),
    learnt: at('learnt.json') ?? null,
    caution: withWeights(at('caution.yaml'), at('learnt-caution.json'), at('learnt-described.json')),
    sayings: filesIn(join(folder, 'sayings')).map(read),
    glossaries: filesIn(join(folder, 'glossaries')).map(read),
    askEvenIf: at('ask-even-if.yaml'),
    alone: at('alone.yaml'),
    commonWords: at('common-words.yaml'),
    sharedPhrases: at('shared-phrases.yaml'),
  }
}

/** Everyday English, as blocks of words: known words are never taken for misspelt ones. */
const commonWords = (blocks: unknown): string[] =>
  Array.isArray(blocks) ? blocks.flatMap((block) => String(block).split(/\s+/).filter(Boolean)) : []

/** YAML reads `41` as a number; as a word of a class it is text like any other. */
const withWordsAsText = (wordClass: unknown): unknown => {
  if (typeof wordClass !== 'object' || wordClass === null || !('words' in wordClass)) return wordClass
  const { words } = wordClass
  return {
    ...wordClass,
    words: Array.isArray(words)
      ? words.map((word: unknown) => (typeof word === 'number' ? String(word) : word))
      : words,
  }
}

/** The fields that do not share their name with the file that fills them. */
const fileOf: Readonly<Record<string, string>> = {
  sharedPhrases: 'shared-phrases',
  droppable: 'fillers',
  neverCorrect: 'spelling',
  neverStem: 'spelling',
  deniedThrough: 'denial',
  degrees: 'denial',
  units: 'numbers',
  someTimes: 'numbers',
  wholeTimes: 'numbers',
  askEvenIf: 'ask-even-if',
  commonWords: 'common-words',
}

/** Folders of lists put one after the other, and folders of one thing a file. */
const listFolders: Readonly<Record<string, string>> = { classes: 'classes', cues: 'cues' }
const fileFolders: Readonly<Record<string, string>> = { sayings: 'sayings', glossaries: 'glossaries' }

/** Which file, and where it can be told which line, a field of the lexicon was written in. */
export const placeInLexicon =
  (folder: string): PlaceOf =>
  ([field, at, ...rest]) => {
    const name = String(field)
    const index = typeof at === 'number' ? at : 0
    const single = fileFolders[name] && filesIn(join(folder, fileFolders[name]))[index]
    if (single) return { file: single, line: readYaml(single).lineOf(rest) }
    let before = 0
    for (const file of listFolders[name] ? filesIn(join(folder, listFolders[name])) : []) {
      const { value, lineOf } = readYaml(file)
      const length = Array.isArray(value) ? value.length : 0
      if (index < before + length) return { file, line: lineOf([index - before, ...rest]) }
      before += length
    }
    return { file: join(folder, `${fileOf[name] ?? name}.yaml`), line: null }
  }
