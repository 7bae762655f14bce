import { expect, test } from 'vitest'
import type { Reach } from '../../api/contract/step.ts'
import { asked, codeOf, conversation, navigator, rankOf, reached, safetyLine, turn } from '../support/conversation.ts'

const end = async (message: string, person: object = {}, ticks: string[] = []) =>
  (await conversation({ message, person, place: 'UB8' }, { ticks })).last

const hrefs = (answer: Reach): string[] => answer.signposts.flatMap(({ actions }) => actions.map(({ href }) => href))
const kinds = (answer: Reach): string[] => answer.signposts.flatMap(({ actions }) => actions.map(({ kind }) => kind))

test.each([
  ['an overdose on purpose', "I've taken an overdose", 7],
  ['means in hand', 'got the pills lined up and written a note', 7],
  ['wanting to die', 'i want to die', 5],
  ['strangulation at any time, even without marks', 'my boyfriend strangled me last week, no marks', 6],
  ['a button battery swallowed', 'my toddler swallowed a button battery', 6],
  ["a child who took somebody's tablets", 'my little boy ate grandads tablets', 6],
  ['running out of insulin', 'i have run out of insulin', 4],
  ['sexual assault', 'i was raped last night', 4],
  ['a forced marriage', 'my family are forcing me to get married', 4],
  ['less movement of the baby at 31 weeks', '31 weeks pregnant and the baby has not moved since yesterday', 5],
])('%s is never answered too low', async (_, message, rank) => {
  const last = await end(message, { sex: 'female' })
  expect(rankOf(last)).toBeGreaterThanOrEqual(rank)
  expect(last.safety).toBe(safetyLine)
})

test.each([
  ['thinking of ending my life', {}],
  ['my husband hits me', { sex: 'female', age: 30 }],
])('“%s” is marked sensitive', async (message, person) => {
  expect(reached(await end(message, person)).disposition.sensitive).toBe(true)
})

test('non-voice ways stand beside every emergency number', async () => {
  const answer = reached(await end('crushing pain in my chest going down my left arm'))
  expect(codeOf(await end('crushing pain in my chest going down my left arm'))).toBe('call-999')
  expect(hrefs(answer)).toContain('tel:999')
  expect(hrefs(answer)).toContain('tel:18000')
  expect(kinds(answer)).toContain('bsl')
})

test.each([
  ['A&E', 'he fell off the wall and his arm is bent the wrong way', 'emergency-department'],
  ['an urgent treatment centre', 'he cut his leg on glass and it gapes open', 'urgent-care'],
])('a child is never sent to Ealing, neither for %s', async (_, message, code) => {
  for (const place of ['UB8', 'UB1', 'W13', null]) {
    const { last } = await conversation({ message, person: { age: 10, sex: 'male', asking: 'with-them' }, place })
    expect(codeOf(last)).toBe(code)
    expect(
      reached(last)
        .signposts.map(({ name }) => name)
        .join(),
    ).not.toMatch(/Ealing/)
  }
})

test('every pathway opens with at most five emergency ticks, and "none" is a way of its own, not one of them', async () => {
  for (const { examples } of navigator.knowledge.pathways) {
    const { questions } = await conversation({ message: examples[0]!.say, person: { age: 30, sex: 'female' } })
    const screens = questions.flatMap((question) => (question.kind === 'choose-any' ? [question] : []))
    for (const { choices, none } of screens) {
      expect(choices.length).toBeLessThanOrEqual(6)
      expect(choices.map(({ id }) => id)).not.toContain(none)
    }
  }
}, 60_000)

test('a single sign can be marked not sure, and counts', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const question = asked(first)
  if (question.kind !== 'choose-any') throw new Error('expected ticks')
  const unsureOf = [question.choices[0]!.id]
  const second = await turn({
    consultation: first.consultation,
    answers: [{ question: question.id, choices: [question.none], unsureOf }],
  })
  expect(second.consultation.findings[unsureOf[0]!]).toBe('unsure')
  expect(rankOf(second)).toBe(7)
})

test('an A&E card gives directions, not a call button', async () => {
  const last = await end('i banged my head and i take apixaban', { age: 60, sex: 'male' })
  expect(codeOf(last)).toBe('emergency-department')
  const departments = reached(last).signposts.filter(({ actions }) => actions.some(({ kind }) => kind === 'directions'))
  expect(departments.length).toBeGreaterThan(0)
  for (const { actions } of departments) expect(actions.map(({ kind }) => kind)).not.toContain('call')
  expect(reached(last).callInstead.length).toBeLessThanOrEqual(5)
})

test('a child under 5 is never sent to 111 online', async () => {
  const answer = reached(await end('my 3 year old has been sick and has a temperature for 6 days', { age: 3 }))
  expect(hrefs(answer).join()).not.toContain('111.nhs.uk')
})

test('999 already called: it is not cancelled', async () => {
  const answer = reached(
    await end('ambulance is on its way but its taking hours, mum fell and is stuck on the floor', {
      age: 84,
      sex: 'female',
    }),
  )
  expect(answer.disposition.rank).toBeGreaterThanOrEqual(4)
})

test('told of a friend, an overdose is never out of scope', async () => {
  expect(rankOf(await end('asking for a friend, what happens if you overdose'))).toBeGreaterThanOrEqual(5)
})

test('a relative who plays it down does not lower the answer', async () => {
  const plain = await end('crushing pain in my chest going down my left arm')
  const played = await end('crushing pain in my chest going down my left arm, wife says its just wind lol')
  expect(rankOf(played)).toBeGreaterThanOrEqual(rankOf(plain))
})
