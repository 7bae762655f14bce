import { writeFileSync } from 'node:fs'
import { readSmallTalk } from '../../../knowledge/lexicon/read-small-talk.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import { compileUnderstanding } from '../../understanding/compile.ts'
import { chancesOf, compileRanking } from '../../understanding/ranking/learnt.ts'
import { lessonOf } from '../../understanding/ranking/teaching/lesson.ts'
import { featuresAndPairsOf } from '../../understanding/ranking/pairs.ts'
import { train, type Course, type Lesson } from '../../understanding/ranking/teaching/train.ts'
import { cautionSayings, type Saying } from './caution-sayings.ts'
import { amidSmallTalk } from './small-talk.ts'
import { toldBeside } from './told-beside.ts'

const folds = 5
/** Fewer rounds and no rarity: rare words of one author must not stand for an emergency. */
const course: Course = { rounds: 8, firstStep: 0.5, shrink: 3e-4, usualRarity: null, leastSeen: 10, kept: 6000 }

const knowledge = loadKnowledge('knowledge')
const lexis = compileUnderstanding({ ...knowledge, lexicon: { ...knowledge.lexicon, caution: null } })
const smallTalk = readSmallTalk('knowledge/lexicon/small-talk.yaml')
const sayings = cautionSayings(knowledge, 'knowledge', 'test/cases')
const asLesson = ({ kind, say }: Saying): Lesson => lessonOf(lexis, kind, say, featuresAndPairsOf)
const lessons = new Map(sayings.map((saying) => [saying, asLesson(saying)]))
/** The kinds whole messages are of, and the one that nothing urgent is in. */
const whole = { kinds: Object.keys(knowledge.lexicon.caution?.kinds ?? {}), harmless: 'everyday' }

const teach = (some: readonly Saying[]) =>
  train(
    [
      ...some.flatMap((saying) => Array.from({ length: saying.weight }, () => lessons.get(saying)!)),
      ...toldBeside(some, whole).map(asLesson),
      ...amidSmallTalk(some, whole.kinds, smallTalk).map(asLesson),
    ],
    course,
  )

/** Share of the messages of each kind in one fold that a band hears, when learnt from the other folds. */
const holdOut = (like: readonly string[], from: number): Record<string, readonly [heard: number, of: number]> => {
  const ranking = compileRanking(teach(sayings.filter((_, index) => index % folds !== 0)))
  const kept = sayings.filter((_, index) => index % folds === 0).map((saying) => lessons.get(saying)!)
  const sounds = ({ features }: Lesson) => {
    const chances = chancesOf(ranking, features)
    return like.reduce((sum, kind) => sum + (chances?.[ranking.place.get(kind) ?? -1] ?? 0), 0) >= from
  }
  return Object.fromEntries(
    ranking.pathways.map((kind) => {
      const own = kept.filter(({ pathway }) => pathway === kind)
      return [kind, [own.filter(sounds).length, own.length]]
    }),
  )
}

const text = JSON.stringify(teach(sayings)).replaceAll('],"', '],\n"')
writeFileSync('knowledge/lexicon/learnt-caution.json', `${text}\n`)
console.log(`Learnt what messages are like from ${sayings.length} invented ones. Of those kept out of training:`)
for (const { finding, like, from } of knowledge.lexicon.caution?.bands ?? []) {
  const shares = Object.entries(holdOut(like, from)).map(
    ([kind, [heard, of]]) => `${kind} ${((heard / Math.max(1, of)) * 100).toFixed(1)} % of ${of}`,
  )
  console.log(`  ${finding}: ${shares.join(', ')}`)
}
