import { expect, test } from 'vitest'
import { play } from '../../api/conversation/play.ts'
import { navigator } from '../support/conversation.ts'

// The plainest complaints there are, a part of the body and what is wrong with it: none may end as "not understood".

const door = { at: Temporal.ZonedDateTime.from('2026-11-21T19:30[Europe/London]'), staff: false }
const limbs =
  'shoulder,arm,elbow,wrist,hand,finger,thumb,knuckle,hip,thigh,knee,calf,shin,leg,ankle,heel,foot,toe'.split(',')
const itching = [...limbs, 'head', 'face', 'neck', 'chest', 'back', 'tummy', 'groin']
const cutting = [...limbs, 'face'].filter((part) => part !== 'hip')

const rulesFor = (say: string): readonly string[] => {
  const { step } = play(navigator, { say, age: 40, sex: 'female', pregnant: false }, door).last
  return step.kind === 'reach' ? step.reasons.map(({ rule }) => rule) : [step.kind]
}
const askedOf = (say: string) => play(navigator, { say }, door).last.consultation.facts.asking
const isUnderstood = (say: string) => !rulesFor(say).some((rule) => /^(?:unwell|ask|inform|out-of-scope)/.test(rule))

test.each([
  ['it hurts', limbs, (part: string) => `my ${part} hurts`],
  ['it aches', limbs, (part: string) => `my ${part} aches`],
  ['it is sore', limbs, (part: string) => `got a sore ${part}`],
  ['pain in it', limbs, (part: string) => `ive got a pain in my ${part}`],
  ['it itches', itching, (part: string) => `my ${part} itches`],
  ['it keeps itching', itching, (part: string) => `my ${part} keeps itching`],
  ['it was cut', cutting, (part: string) => `i cut my ${part}`],
  ['a bruise on it', limbs, (part: string) => `i have a big bruise on my ${part}`],
])('a part of the body and that %s is a complaint with a name', (_, parts, say) =>
  expect(parts.map(say).filter((told) => !isUnderstood(told))).toEqual([]),
)

test.each(['head', 'face', 'temple', 'cheek'])(
  'a bruise on the %s is a blow to the head until it is told otherwise',
  (part) => {
    const { questions, last } = play(
      navigator,
      { say: `big bruise on my ${part}`, age: 40, sex: 'female', pregnant: false },
      door,
    )
    expect(JSON.stringify([questions, last])).toContain('head-injury')
  },
)

test.each(['neck', 'chest', 'back', 'tummy'])(
  'a cut of the %s is not answered as a cut one sees to oneself',
  (part) => {
    for (const say of [`cut my ${part}`, `i have a cut on my ${part}`])
      expect(rulesFor(say).filter((rule) => rule.startsWith('cut-or-wound'))).toEqual([])
  },
)

test.each(['lodger', 'tenant', 'flatmate', 'colleague'])('a %s out of reach is somebody one is not with', (who) => {
  for (const say of [
    `cant get hold of my ${who}`,
    `my ${who} texted me, they took too many tablets`,
    `im at work and my ${who} is ill`,
  ])
    expect([say, askedOf(say)]).toEqual([say, 'not-with-them'])
})

test('where somebody lives, works or rings from says nothing of how ill they are', () => {
  const plain = rulesFor('i have a sore throat')
  for (const beside of [
    'i live in hayes.',
    'i work in a shop.',
    'my gp is miles away.',
    'im at work.',
    'we spoke over the phone.',
  ])
    expect([beside, rulesFor(`${beside} i have a sore throat`)]).toEqual([beside, plain])
})

test('a leg that hurts is asked about a clot before anything else is said of it', () => {
  const { questions } = play(navigator, { say: 'my calf hurts', age: 40, sex: 'female', pregnant: false }, door)
  const offered = questions.flatMap((question) =>
    question.kind === 'choose-any' ? question.choices.map(({ id }) => id) : [],
  )
  expect(offered).toContain('one-leg-swollen')
})
