import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readUtterances } from '../../../knowledge/lexicon/read-utterances.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { compileUnderstanding } from '../../understanding/compile.ts'
import { chancesOf, compileRanking } from '../../understanding/ranking/learnt.ts'
import { lessonOf } from '../../understanding/ranking/lesson.ts'
import { train, type Course, type Lesson } from '../../understanding/ranking/train.ts'

const kinds = { emergency: 'emergency', other: 'other' } as const
const folds = 5
/** Fewer rounds and no rarity: rare words of one author must not stand for an emergency. */
const course: Course = { rounds: 8, firstStep: 0.5, shrink: 1e-4, usualRarity: null, leastSeen: 4, kept: 2500 }
/** Whole messages in a resident's voice are fewer than short sayings, and count this many times; examples more. */
const ownWeight = 3
const exampleWeight = 10

type Saying = { readonly kind: string; readonly say: string; readonly weight: number }

const linesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))

const knowledge = loadKnowledge('knowledge')
const rankOf = new Map<string, number>(knowledge.dispositions.map(({ code, rank }) => [code, rank]))
const emergencyRank = rankOf.get('emergency-department')!
const isEmergency = (code: string): boolean => (rankOf.get(code) ?? 0) >= emergencyRank

/** Findings that alone or with others mean A&E or 999. */
const emergencyFindings = ({ redFlags }: Knowledge): ReadonlySet<string> => {
  const rules = redFlags.flatMap((flag) => flag.rules).filter(({ then }) => isEmergency(then))
  return new Set(rules.flatMap(({ when }) => JSON.stringify(when).match(/[a-z0-9-]+/g) ?? []))
}

/** What the phrases promise to hear of findings that mean an emergency: one saying a line. */
const promised = (folder: string): Saying[] => {
  const findings = emergencyFindings(knowledge)
  return linesOf(folder)
    .map((line) => JSON.parse(line) as { readonly say: string; readonly finding: string })
    .filter(({ finding }) => findings.has(finding))
    .map(({ say }) => ({ kind: kinds.emergency, say, weight: 1 }))
}

/** The open cases, which anyone may tune on: emergencies, and messages that are none. The kept ones are never read. */
const openCases = (folder: string): Saying[] =>
  linesOf(folder)
    .map((line) => JSON.parse(line) as { readonly text: string; readonly acceptable: readonly string[] })
    .filter(({ acceptable }) => acceptable.every(isEmergency) || !acceptable.some(isEmergency))
    .map(({ text, acceptable }) => ({
      kind: acceptable.every(isEmergency) ? kinds.emergency : kinds.other,
      say: text,
      weight: ownWeight,
    }))

/** The examples beside rules and presentations: what a curator has settled. */
const examples = [...knowledge.redFlags, ...knowledge.pathways]
  .flatMap((each) => each.examples)
  .map(({ say, reaches }) => ({
    kind: isEmergency(reaches) ? kinds.emergency : kinds.other,
    say,
    weight: exampleWeight,
  }))

const sayings: readonly Saying[] = [
  ...promised('test/cases/heard'),
  ...readUtterances('knowledge/lexicon/utterances').map(({ say }) => ({ kind: kinds.other, say, weight: 1 })),
  ...readUtterances('knowledge/lexicon/lessons').map(({ pathway, say }) => ({ kind: pathway, say, weight: ownWeight })),
  ...openCases('test/cases'),
  ...examples,
]
const lexis = compileUnderstanding({ ...knowledge, lexicon: { ...knowledge.lexicon, caution: null } })
const learntFrom = sayings.map(({ kind, say, weight }) => ({ lesson: lessonOf(lexis, kind, say), weight }))
type Weighed = (typeof learntFrom)[number]
const teach = (some: readonly Weighed[]) =>
  train(
    some.flatMap(({ lesson, weight }) => Array.from({ length: weight }, (): Lesson => lesson)),
    course,
  )

/** Share of the messages of each kind in one fold that sound like an emergency, when learnt from the other folds. */
const holdOut = (from: number): Record<string, readonly [heard: number, of: number]> => {
  const ranking = compileRanking(teach(learntFrom.filter((_, index) => index % folds !== 0)))
  const kept = learntFrom.filter((_, index) => index % folds === 0).map(({ lesson }) => lesson)
  const sounds = ({ features }: Lesson) =>
    (chancesOf(ranking, features)?.[ranking.place.get(kinds.emergency)!] ?? 0) >= from
  return Object.fromEntries(
    Object.values(kinds).map((kind) => {
      const own = kept.filter(({ pathway }) => pathway === kind)
      return [kind, [own.filter(sounds).length, own.length]]
    }),
  )
}

const text = JSON.stringify(teach(learntFrom)).replaceAll('],"', '],\n"')
writeFileSync('knowledge/lexicon/learnt-caution.json', `${text}\n`)
const from = knowledge.lexicon.caution?.bands.at(-1)?.from ?? 0.5
console.log(`Learnt what sounds like an emergency from ${sayings.length} invented messages.`)
for (const [kind, [heard, of]] of Object.entries(holdOut(from)))
  console.log(`On messages kept out of training: ${kind} heard as one ${((heard / of) * 100).toFixed(1)} % of ${of}.`)
