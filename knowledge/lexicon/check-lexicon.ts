import type { Mistake } from '../mistake.ts'
import type { Knowledge } from '../schema/knowledge.ts'

/** Classes the code itself fills: numbers, lengths of time, the question mark of "?uti". */
const builtIn = ['number', 'duration', 'year', 'query']

type Said = { readonly field: string; readonly phrase: string }

const classesIn = (phrase: string): string[] => [...phrase.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id]) => id!)

const phrasesOf = ({ findings, pathways, lexicon }: Knowledge): Said[] => {
  const said = (field: string, phrases: readonly string[]) => phrases.map((phrase) => ({ field, phrase }))
  const inAll = (field: string, byLanguage: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(byLanguage).flatMap(([key, phrases]) => said(`${field}.${key}`, phrases))
  return [
    ...findings.flatMap(({ id, saidAs, saidIn }) => [
      ...said(`findings.${id}.saidAs`, saidAs),
      ...inAll(`findings.${id}.saidIn`, saidIn),
    ]),
    ...pathways.flatMap(({ id, saidAs, saidIn }) => [
      ...said(`pathways.${id}.saidAs`, saidAs),
      ...inAll(`pathways.${id}.saidIn`, saidIn),
    ]),
    ...lexicon.classes.flatMap(({ id, words }) => said(`lexicon.classes.${id}`, words)),
    ...lexicon.cues.flatMap(({ kind, say }) => said(`lexicon.cues.${kind}`, say)),
    ...lexicon.sayings.flatMap((file) => [
      ...inAll('lexicon.sayings.findings', file.findings),
      ...inAll('lexicon.sayings.pathways', file.pathways),
    ]),
    ...lexicon.saidIn.flatMap((file) => [
      ...inAll(`lexicon.languages.${file.language}.findings`, file.findings),
      ...inAll(`lexicon.languages.${file.language}.pathways`, file.pathways),
    ]),
  ]
}

/** Classes that reach themselves through the classes they use. */
const circular = ({ lexicon: { classes } }: Knowledge): string[] => {
  const uses = new Map(classes.map(({ id, words }) => [id, words.flatMap(classesIn)] as const))
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
  return [...uses.keys()].filter((id) => reaches(id, id, new Set()))
}

const checkIds = (
  { findings, pathways, lexicon }: Knowledge,
  report: (field: string, value: string, cure: string) => void,
) => {
  const findingIds = new Set(findings.map(({ id }) => id))
  const pathwayIds = new Set(pathways.map(({ id }) => id))
  const finding = (field: string, id: string) => {
    if (!findingIds.has(id)) report(field, id, 'name a finding of knowledge/findings, or leave it out')
  }
  const pathway = (field: string, id: string) => {
    if (!pathwayIds.has(id)) report(field, id, 'name a pathway of knowledge/pathways, or leave it out')
  }
  for (const { id, means } of lexicon.readings) for (const { finding: one } of means) finding(`readings.${id}`, one)
  for (const id of lexicon.askEvenIf) finding('ask-even-if', id)
  for (const { finding: one, about } of lexicon.lasting) {
    finding('lasting', one)
    for (const id of about) if (!findingIds.has(id)) pathway(`lasting.${one}.about`, id)
  }
  for (const file of lexicon.sayings) {
    for (const id of Object.keys(file.findings)) finding('sayings.findings', id)
    for (const id of Object.keys(file.pathways)) pathway('sayings.pathways', id)
  }
  for (const file of lexicon.saidIn) {
    for (const id of Object.keys(file.findings)) finding(`languages/${file.language}.findings`, id)
    for (const id of Object.keys(file.pathways)) pathway(`languages/${file.language}.pathways`, id)
  }
}

/** Phrases that use an unknown class, classes that go in circles or stand twice, and ids that point at nothing. */
export const checkLexicon = (knowledge: Knowledge): Mistake[] => {
  const mistakes: Mistake[] = []
  const report = (field: string, value: string, cure: string) =>
    mistakes.push({ file: 'lexicon', line: null, field, value, cure })
  const ids = knowledge.lexicon.classes.map(({ id }) => id)
  for (const id of ids.filter((one, at) => ids.indexOf(one) !== at))
    report(`classes.${id}`, id, 'defined twice: give one of them another name, or put the words into one')
  const known = new Set([...ids, ...builtIn])
  for (const id of circular(knowledge))
    report(`classes.${id}`, id, 'it uses itself: write the words out in one of them')
  for (const { field, phrase } of phrasesOf(knowledge))
    for (const id of classesIn(phrase))
      if (!known.has(id))
        report(field, phrase, `no word class is called {${id}}: see the table in knowledge/lexicon/README.md`)
  checkIds(knowledge, report)
  return mistakes
}
