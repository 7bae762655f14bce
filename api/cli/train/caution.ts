import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readUtterances } from '../../../knowledge/lexicon/read-utterances.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { play } from '../../conversation/play.ts'
import { compileNavigator } from '../../conversation/walk/navigator.ts'
import { compileUnderstanding } from '../../understanding/compile.ts'
import { chancesOf, compileRanking } from '../../understanding/ranking/learnt.ts'
import { lessonOf } from '../../understanding/ranking/lesson.ts'
import { train, type Course, type Lesson } from '../../understanding/ranking/train.ts'

const kinds = { emergency: 'emergency', other: 'other' } as const
const folds = 5
/** Fewer rounds and no rarity: rare words of one author must not stand for an emergency. */
const course: Course = { rounds: 8, firstStep: 0.5, shrink: 1e-4, usualRarity: null, leastSeen: 4, kept: 2500 }
/** Whole messages in a resident's voice are fewer than short sayings, and count this many times. */
const ownWeight = 3

/** Findings that alone or with others mean A&E or 999. */
const emergencyFindings = ({ redFlags, dispositions }: Knowledge, rank: number): ReadonlySet<string> => {
  const ranks = new Map(dispositions.map((each) => [each.code, each.rank]))
  const rules = redFlags.flatMap(({ rules: each }) => each).filter(({ then }) => (ranks.get(then) ?? 0) >= rank)
  return new Set(rules.flatMap(({ when }) => JSON.stringify(when).match(/[a-z0-9-]+/g) ?? []))
}

/** What the phrases promise to hear (`test/cases/heard`) of these findings: one saying a line. */
const promised = (folder: string, findings: ReadonlySet<string>): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { readonly say: string; readonly finding: string })
    .filter(({ finding }) => findings.has(finding))
    .map(({ say }) => say)

type Saying = { readonly kind: string; readonly say: string }
type OpenCase = { readonly text: string; readonly acceptable: readonly string[] }

/** The open cases, which anyone may tune on: emergencies, and messages that are none. The kept ones are never read. */
const openCases = (folder: string, isEmergency: (code: string) => boolean) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as OpenCase)
    .flatMap(({ text, acceptable }): Saying[] => {
      if (acceptable.every(isEmergency)) return [{ kind: kinds.emergency, say: text }]
      return acceptable.some(isEmergency) ? [] : [{ kind: kinds.other, say: text }]
    })

const knowledge = loadKnowledge('knowledge')
const untaught: Knowledge = { ...knowledge, lexicon: { ...knowledge.lexicon, caution: null } }
const emergencyRank = knowledge.dispositions.find(({ code }) => code === 'emergency-department')!.rank
const rankOf = new Map<string, number>(knowledge.dispositions.map(({ code, rank }) => [code, rank]))
const navigator = compileNavigator(untaught)
const at = Temporal.Now.zonedDateTimeISO('Europe/London')

/** Everyday messages, but for those that phrases already take for an emergency. */
const everyday = readUtterances('knowledge/lexicon/utterances')
  .map(({ say }) => say)
  .filter((say) => {
    const { step } = play(navigator, { say }, { at, staff: false }).last
    const code = step.kind === 'reach' ? step.disposition.code : null
    return (knowledge.dispositions.find((each) => each.code === code)?.rank ?? 0) < emergencyRank
  })

const own = readUtterances('knowledge/lexicon/lessons').map(({ pathway, say }) => ({ kind: pathway, say }))
const lexis = compileUnderstanding(untaught)
const sayings: readonly Saying[] = [
  ...promised('test/cases/heard', emergencyFindings(knowledge, emergencyRank)).map((say) => ({
    kind: kinds.emergency,
    say,
  })),
  ...everyday.map((say) => ({ kind: kinds.other, say })),
  ...Array.from({ length: ownWeight }, (): readonly Saying[] => [
    ...own,
    ...openCases('test/cases', (code) => (rankOf.get(code) ?? 0) >= emergencyRank),
  ]).flat(),
]
const lessons: readonly Lesson[] = sayings.map(({ kind, say }) => lessonOf(lexis, kind, say))

/** Share of lessons of each kind that sound like an emergency, when learnt from the others. */
const crossValidate = (from: number) => {
  const heard = { [kinds.emergency]: [0, 0], [kinds.other]: [0, 0] } as Record<string, [number, number]>
  for (let fold = 0; fold < folds; fold++) {
    const ranking = compileRanking(
      train(
        lessons.filter((_, index) => index % folds !== fold),
        course,
      ),
    )
    for (const { pathway, features } of lessons.filter((_, index) => index % folds === fold)) {
      const chance = chancesOf(ranking, features)?.[ranking.place.get(kinds.emergency)!] ?? 0
      heard[pathway]![0] += chance >= from ? 1 : 0
      heard[pathway]![1] += 1
    }
  }
  return heard
}

writeFileSync(
  'knowledge/lexicon/learnt-caution.json',
  `${JSON.stringify(train(lessons, course)).replaceAll('],"', '],\n"')}\n`,
)
const from = knowledge.lexicon.caution?.bands.at(-1)?.from ?? 0.5
console.log(`Learnt what sounds like an emergency from ${lessons.length} invented messages.`)
for (const [kind, [heard, of]] of Object.entries(crossValidate(from)))
  console.log(`On messages kept out of training: ${kind} heard as one ${((heard / of) * 100).toFixed(1)} % of ${of}.`)
