import { expect, test } from 'vitest'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { understand } from '../../api/understanding/understand.ts'
import { chancesOf, compileRanking } from '../../api/understanding/ranking/learnt.ts'
import { lessonOf } from '../../api/understanding/ranking/teaching/lesson.ts'
import { train } from '../../api/understanding/ranking/teaching/train.ts'
import { smallKnowledge, smallLexis } from './small-knowledge.ts'

/** Invented messages that name nothing outright. */
const lessons = [
  ['ear-trouble', 'keeps tugging at it and gunk on the pillow'],
  ['ear-trouble', 'gunk on the pillow again this morning'],
  ['ear-trouble', 'muffled on one side with gunk'],
  ['food-need', 'the cupboards are bare till friday'],
  ['food-need', 'bare cupboards and two children'],
  ['food-need', 'nothing in the cupboards until payday'],
].map(([pathway, say]) => lessonOf(smallLexis, pathway!, say!))

const learnt = train(lessons)
const taught = compileUnderstanding(smallKnowledge({ lexicon: { ...smallKnowledge().lexicon, learnt } }))

test('the same lessons always teach the same', () => expect(train(lessons)).toEqual(learnt))

const ranking = compileRanking(learnt)

test('chances add up to one, and speak for what was learnt', () => {
  const chances = chancesOf(ranking, new Set(['gunk']))!
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
  expect(chances[ranking.place.get('ear-trouble')!]).toBeGreaterThan(chances[ranking.place.get('food-need')!]!)
})

test('what was never learnt proposes nothing', () => expect(chancesOf(ranking, new Set(['zebra']))).toBeNull())

test('a message that names nothing is asked about what it is most like', () => {
  expect(understand(taught, 'her cupboards are bare').presentations[0]).toMatchObject({
    pathway: 'food-need',
    by: 'likeness',
  })
  expect(understand(taught, 'gunk on his pillow').presentations[0]).toMatchObject({
    pathway: 'ear-trouble',
    by: 'likeness',
  })
})

test('what was learnt changes no finding', () => {
  for (const message of ['chest pain and bare cupboards', 'no fever, gunk on the pillow', 'cant breathe'])
    expect(understand(taught, message).findings).toEqual(understand(smallLexis, message).findings)
})

test('a presentation named in words is not outranked by one that only seems likely', () =>
  expect(understand(taught, 'sore throat, gunk on the pillow, bare cupboards').presentations[0]?.pathway).toBe(
    'sore-throat',
  ))
