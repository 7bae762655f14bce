import { writeFileSync } from 'node:fs'
import { readUtterances } from '../../../knowledge/lexicon/read-utterances.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import { compileUnderstanding } from '../../understanding/compile.ts'
import { chancesOf, compileRanking } from '../../understanding/ranking/learnt.ts'
import { lessonOf } from '../../understanding/ranking/teaching/lesson.ts'
import { train, type Lesson } from '../../understanding/ranking/teaching/train.ts'

const folds = 5

/** Share of lessons whose own presentation comes first, or among the first three, when trained on the others. */
const crossValidate = (lessons: readonly Lesson[]) => {
  const counts = { first: 0, three: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const ranking = compileRanking(train(lessons.filter((_, at) => at % folds !== fold)))
    for (const { pathway, features } of lessons.filter((_, at) => at % folds === fold)) {
      const chances = [...(chancesOf(ranking, features) ?? [])]
      const own = chances[ranking.place.get(pathway) ?? -1] ?? 0
      const place = chances.filter((chance) => chance > own).length
      counts.first += own > 0 && place === 0 ? 1 : 0
      counts.three += own > 0 && place < 3 ? 1 : 0
    }
  }
  return { first: counts.first / lessons.length, three: counts.three / lessons.length }
}

const knowledge = loadKnowledge('knowledge')
const pathways = new Set(knowledge.pathways.map(({ id }) => id))
const utterances = readUtterances('knowledge/lexicon/utterances')
const lost = [...new Set(utterances.map(({ pathway }) => pathway).filter((id) => !pathways.has(id)))]
if (lost.length > 0) console.warn(`No such pathway, left out: ${lost.join(', ')}`)

const lexis = compileUnderstanding(knowledge)
const lessons = utterances
  .filter(({ pathway }) => pathways.has(pathway))
  .map(({ pathway, say }) => lessonOf(lexis, pathway, say))
const learnt = train(lessons)
writeFileSync('knowledge/lexicon/learnt.json', `${JSON.stringify(learnt).replaceAll('],"', '],\n"')}\n`)
const { first, three } = crossValidate(lessons)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
console.log(`Learnt ${learnt.pathways.length} presentations from ${lessons.length} invented messages.`)
console.log(`On messages kept out of training: right first ${percent(first)}, among three ${percent(three)}.`)
