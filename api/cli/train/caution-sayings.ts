import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readUtterances } from '../../../knowledge/lexicon/read-utterances.ts'
import type { Caution } from '../../../knowledge/schema/caution.ts'
import type { Code } from '../../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'

/** One invented message, the kind it is of, how many times it counts, and whether it is all that somebody wrote. */
export type Saying = {
  readonly kind: string
  readonly say: string
  readonly weight: number
  readonly isMessage: boolean
}

/** Short sayings that only name something: of no kind of their own, told from emergencies all the same. */
const unsorted = 'other'
/**
 * How many times whole messages count beside short sayings: those in residents' voices more than the many written as
 * contrasts, examples most.
 */
const voiceWeight = 5
const lessonWeight = 3
const contrastWeight = 2
const exampleWeight = 32
/** Beside nineteen other messages each, so that cases decide what cases are like. */
export const describedWeight = 12

const linesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))

const kindOf = (kinds: Caution['kinds'], code: Code): string =>
  Object.entries(kinds).find(([, codes]) => codes.includes(code))?.[0] ?? unsorted

/** What the phrases promise to hear of findings that the red flags send to emergency care: one saying a line. */
const promised = (folder: string, { redFlags }: Knowledge, kinds: Caution['kinds']): Saying[] => {
  const rules = redFlags.flatMap((flag) => flag.rules).filter(({ then }) => kinds.emergency?.includes(then))
  const findings = new Set(rules.flatMap(({ when }) => JSON.stringify(when).match(/[a-z0-9-]+/g) ?? []))
  return linesOf(folder)
    .map((line) => JSON.parse(line) as { readonly say: string; readonly finding: string })
    .filter(({ finding }) => findings.has(finding))
    .map(({ say }) => ({ kind: 'emergency', say, weight: 1, isMessage: false }))
}

/** The open cases, which anyone may tune on, but those that may or may not be an emergency. The kept ones are never read. */
const openCases = (folder: string, kinds: Caution['kinds'], weight: number): Saying[] =>
  linesOf(folder)
    .map(
      (line) =>
        JSON.parse(line) as { readonly text: string; readonly best: Code; readonly acceptable: readonly Code[] },
    )
    .filter(
      ({ best, acceptable }) =>
        !kinds.emergency?.includes(best) || acceptable.every((code) => kinds.emergency?.includes(code)),
    )
    .map(({ text, best }) => ({ kind: kindOf(kinds, best), say: text, weight, isMessage: true }))

/** The open cases told at length, of `cases` of the tests: they teach what such messages are like, and nothing else. */
export const describedSayings = ({ lexicon: { caution } }: Knowledge, cases: string): readonly Saying[] =>
  openCases(join(cases, 'described'), caution?.kinds ?? {}, describedWeight)

/** Everything that teaches which kind a message is like: `folder` of the knowledge, `cases` of the tests. */
export const cautionSayings = (knowledge: Knowledge, folder: string, cases: string): readonly Saying[] => {
  const kinds = knowledge.lexicon.caution?.kinds ?? {}
  const examples = [...knowledge.redFlags, ...knowledge.pathways].flatMap((each) => each.examples)
  const untouched = new Set(examples.flatMap(({ say, ticks }) => (ticks.length === 0 ? [say] : [])))
  // Where the same words are an example without a tick, it is the tick that decides, and the words must not learn it.
  const told = examples.filter(({ say, ticks }) => ticks.length === 0 || !untouched.has(say))
  return [
    ...promised(join(cases, 'heard'), knowledge, kinds),
    ...readUtterances(join(folder, 'lexicon/utterances')).map(({ say }) => ({
      kind: unsorted,
      say,
      weight: 1,
      isMessage: false,
    })),
    ...readUtterances(join(folder, 'lexicon/lessons')).map(({ pathway, say }) => ({
      kind: pathway,
      say,
      weight: lessonWeight,
      isMessage: true,
    })),
    ...openCases(cases, kinds, voiceWeight),
    ...openCases(join(cases, 'voices'), kinds, voiceWeight),
    ...openCases(join(cases, 'contrast'), kinds, contrastWeight),
    ...told.map(({ say, reaches }) => ({
      kind: kindOf(kinds, reaches),
      say,
      weight: exampleWeight,
      isMessage: true,
    })),
  ]
}
