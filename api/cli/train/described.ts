import { writeFileSync } from 'node:fs'
import { loadKnowledge } from '../../../knowledge/load.ts'
import { compileUnderstanding } from '../../understanding/compile.ts'
import type { Hearing } from '../../understanding/hear.ts'
import { listen } from '../../understanding/listen.ts'
import { languageOf } from '../../understanding/person/language.ts'
import { isDescribed } from '../../understanding/ranking/described.ts'
import { featuresAndPairsOf } from '../../understanding/ranking/pairs.ts'
import { train, type Course } from '../../understanding/ranking/teaching/train.ts'
import { cautionSayings, describedSayings, describedWeight } from './caution-sayings.ts'
import { wholeMessages } from './told-beside.ts'

/** As for all other messages; fewer weights kept: what they teach beside those is small. */
const course: Course = { rounds: 8, firstStep: 0.5, shrink: 3e-4, usualRarity: null, leastSeen: 10, kept: 2500 }

const knowledge = loadKnowledge('knowledge')
const lexis = compileUnderstanding({ ...knowledge, lexicon: { ...knowledge.lexicon, caution: null } })
const kinds = Object.keys(knowledge.lexicon.caution?.kinds ?? {})
const described = describedSayings(knowledge, 'test/cases')
const others = wholeMessages(cautionSayings(knowledge, 'knowledge', 'test/cases'), kinds)
const gate = knowledge.lexicon.caution?.described
/** Others told like a case by chance count as much as cases: it is they who are compared with them. */
const weightOf = (hearing: Hearing): number => (gate != null && isDescribed(gate, hearing) ? describedWeight : 1)
const lessons = [...described, ...others].flatMap(({ kind, say }) => {
  const { hearing } = listen(lexis, say, languageOf(lexis, say).code)
  const lesson = { pathway: kind, features: featuresAndPairsOf(lexis, hearing) }
  return Array.from({ length: weightOf(hearing) }, () => lesson)
})
const text = JSON.stringify(train(lessons, course)).replaceAll('],"', '],\n"')
writeFileSync('knowledge/lexicon/learnt-described.json', `${text}\n`)
console.log(
  `Learnt what cases are like from ${described.length} invented ones, beside ${others.length} other messages.`,
)
