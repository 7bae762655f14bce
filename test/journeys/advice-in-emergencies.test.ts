import { expect, test } from 'vitest'
import { play, type Player } from '../../api/conversation/play.ts'
import { navigator } from '../support/conversation.ts'
import { door, emergencyRank, rankOfCode } from '../support/urgency.ts'

const { pathways, redFlags, advice } = navigator.knowledge

const forEmergencies = new Set(
  [...redFlags, ...advice]
    .flatMap(({ careAdvice }) => careAdvice)
    .concat(pathways.flatMap(({ alwaysAdvice }) => alwaysAdvice)),
)
/** What cards say to people who can wait. */
const forHome = new Set(pathways.flatMap(({ careAdvice }) => careAdvice).filter((line) => !forEmergencies.has(line)))
/** What may be eaten and drunk. */
const byMouth = new Set([...redFlags, ...advice].flatMap((file) => file.byMouth ?? []))

const reachedBy = ({ say, age, sex, ticks }: Player) => {
  const { step } = play(navigator, { say, age, sex, ticks }, door).last
  return step.kind === 'reach' ? [{ say, step }] : []
}

const toldTo = (player: Player) => reachedBy(player).flatMap(({ step }) => step.careAdvice)

const emergencies = [...pathways, ...redFlags]
  .flatMap(({ examples }) => examples.flatMap(reachedBy))
  .filter(({ step }) => rankOfCode(step.disposition.code) >= emergencyRank)

test('nobody who needs A&E or 999 is told how to look after it at home', () => {
  expect(emergencies.length).toBeGreaterThan(200)
  const told = emergencies.flatMap(({ say, step }) =>
    step.careAdvice.filter((line) => forHome.has(line)).map(() => say),
  )
  expect(told).toEqual([])
})

test('whoever goes to A&E or waits for 999 hears one word on eating and drinking, never two', () => {
  const heard = emergencies.map(({ say, step }) => [say, step.careAdvice.filter((line) => byMouth.has(line))] as const)
  expect(heard.filter(([, lines]) => lines.length > 1)).toEqual([])
  expect(heard.filter(([, lines]) => lines.length === 1).length).toBeGreaterThan(200)
})

test.each<[string, Player, string]>([
  ['pinches the nose', { say: 'nosebleed wont stop, been 30 minutes of pinching', age: 60 }, 'Sit up, lean forward'],
  ['presses on the cut', { say: 'sliced my palm and its gaping open', age: 40 }, 'Press on it with a clean cloth'],
  ['washes the bite', { say: 'dog bit his face and it is deep', age: 7 }, 'Wash it with soap under running water'],
  ['cools the burn', { say: 'spilt boiling oil over her face and hands', age: 30 }, 'Cool the burn under cool running'],
  ['has the plan at hand', { say: 'dad is on end of life care and has stopped breathing', age: 80 }, 'Have the plan'],
  ['gives sugar', { say: 'sugar is 2.4, given him juice and hes no better, cant swallow', age: 60 }, 'If low in sugar'],
])('who is sent on at once %s meanwhile', (_, player, line) => {
  expect(toldTo(player).join('\n')).toContain(line)
})

test('low sugar is given sugar, and nobody says nothing by mouth beside it', () => {
  const told = toldTo({ say: 'sugar is 2.4, given him juice and hes no better, cant swallow', age: 60 }).join('\n')
  expect(told).not.toMatch(/nothing to eat or drink/i)
})

test('a broken neck is kept still, and nobody says to keep it moving', () => {
  const told = toldTo({ say: 'he fell off a ladder, neck hurts and he cant move his legs', age: 60, sex: 'male' })
  expect(told).toContain('After an injury, keep the head, neck and back still until help comes.')
  expect(told.join(' ')).not.toMatch(/moving|move it|pharmacist/)
})

test.each([
  'i collapsed',
  'my wife wont wake up',
  'he is struggling to breathe',
  'i think my dad has had a stroke',
  'nan is suddenly confused',
])('%s: 999, and nothing is said of dying or of a plan for it', (say) => {
  const { step } = play(navigator, { say, age: 70 }, door).last
  expect(step).toMatchObject({ kind: 'reach', disposition: { code: 'call-999' } })
  expect(JSON.stringify(step)).not.toMatch(/end-of-life|palliative|plan, if there is one/)
})
