import type { Mistake } from '../mistake.ts'
import type { Knowledge } from '../schema/knowledge.ts'

/** Classes the code itself fills: numbers, lengths of time, the question mark of "?uti". */
const builtIn = ['number', 'duration', 'year', 'query']

type Said = { readonly file: string; readonly field: string; readonly phrase: string }

const classesIn = (phrase: string): string[] => [...phrase.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id]) => id!)

const phrasesOf = ({ findings, pathways, lexicon }: Knowledge): Said[] => {
  const said = (file: string, field: string, phrases: readonly string[]) =>
    phrases.map((phrase) => ({ file, field, phrase }))
  const inAll = (file: string, field: string, byKey: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(byKey).flatMap(([key, phrases]) => said(file, `${field}.${key}`, phrases))
  return [
    ...findings.flatMap(({ id, saidAs }) => [...said('findings', `${id}.saidAs`, saidAs)]),
    ...pathways.flatMap(({ id, saidAs }) => [...said(`pathways/${id}.yaml`, 'saidAs', saidAs)]),
    ...lexicon.classes.flatMap(({ id, words }) => said('lexicon/classes', `${id}.words`, words)),
    ...lexicon.cues.flatMap(({ kind, say }) => said('lexicon/cues', `${kind}.say`, say)),
    ...lexicon.sayings.flatMap((file) => [
      ...inAll('lexicon/sayings', 'findings', file.findings),
      ...inAll('lexicon/sayings', 'pathways', file.pathways),
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

type Report = (file: string, field: string, value: string, cure: string) => void

const checkIds = ({ findings, pathways, lexicon }: Knowledge, report: Report) => {
  const findingIds = new Set(findings.map(({ id }) => id))
  const pathwayIds = new Set(pathways.map(({ id }) => id))
  const finding = (file: string, field: string, id: string) => {
    if (!findingIds.has(id)) report(file, field, id, 'name a finding of knowledge/findings, or leave it out')
  }
  const pathway = (file: string, field: string, id: string) => {
    if (!pathwayIds.has(id)) report(file, field, id, 'name a pathway of knowledge/pathways, or leave it out')
  }
  for (const { id, means } of lexicon.readings)
    for (const { finding: one } of means) finding('lexicon/readings.yaml', `${id}.means`, one)
  for (const id of lexicon.askEvenIf) finding('lexicon/ask-even-if.yaml', '', id)
  for (const id of Object.keys(lexicon.alone)) finding('lexicon/alone.yaml', id, id)
  for (const { finding: one, about } of lexicon.lasting) {
    finding('lexicon/lasting.yaml', 'finding', one)
    for (const id of about) if (!findingIds.has(id)) pathway('lexicon/lasting.yaml', `${one}.about`, id)
  }
  for (const file of lexicon.sayings) {
    for (const id of Object.keys(file.findings)) finding('lexicon/sayings', 'findings', id)
    for (const id of Object.keys(file.pathways)) pathway('lexicon/sayings', 'pathways', id)
  }
}

/** Phrases that use an unknown class, classes that go in circles or stand twice, and ids that point at nothing. */
export const checkLexicon = (knowledge: Knowledge): Mistake[] => {
  const mistakes: Mistake[] = []
  const report: Report = (file, field, value, cure) => mistakes.push({ file, line: null, field, value, cure })
  const ids = knowledge.lexicon.classes.map(({ id }) => id)
  for (const id of ids.filter((one, at) => ids.indexOf(one) !== at))
    report('lexicon/classes', id, id, 'defined twice: give one of them another name, or put the words into one')
  const known = new Set([...ids, ...builtIn])
  for (const id of circular(knowledge))
    report('lexicon/classes', id, id, 'it uses itself: write the words out in one of them')
  for (const { file, field, phrase } of phrasesOf(knowledge))
    for (const id of classesIn(phrase))
      if (!known.has(id))
        report(file, field, phrase, `no word class is called {${id}}: see the table in knowledge/lexicon/README.md`)
  checkIds(knowledge, report)
  return mistakes
}
