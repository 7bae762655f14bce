import { expect, test } from 'vitest'
import { asked, codeOf, conversation, rankOf, reached, turn } from '../support/conversation.ts'

test('an empty first turn asks what is wrong', async () => {
  const reply = await turn({})
  const question = asked(reply)
  expect(reply.status).toBe('asked')
  expect(question.id).toMatch(/^presentation-/)
  expect(question.kind).toBe('choose-one')
  expect(question.kind === 'choose-one' && question.choices.length).toBeGreaterThan(3)
})

test('what is not understood is said so, and "none of these" still leads to a general screen', async () => {
  const reply = await turn({ message: 'florbling wibblewobs' })
  expect(reply.status).toBe('not-understood')
  const question = asked(reply)
  const next = await turn({ consultation: reply.consultation, answers: [{ question: question.id, choices: ['none'] }] })
  expect(asked(next).id).toMatch(/^signs-/)
})

test('not understood twice goes to the general screen, not round in circles', async () => {
  const first = await turn({ message: 'florbling wibblewobs' })
  const second = await turn({ consultation: first.consultation, message: 'wibblewobs i say' })
  expect(asked(second).id).toMatch(/^signs-/)
})

test('a screen passed over is asked again and does not count', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const again = await turn({ consultation: first.consultation, answers: [{ question: asked(first).id, choices: [] }] })
  expect(asked(again)).toMatchObject({ text: asked(first).text })
  expect(again.consultation.screens).toBe(first.consultation.screens)
})

test('"not sure" about a whole screen asks the same ticks one at a time, which does not count', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const screen = asked(first)
  const second = await turn({ consultation: first.consultation, answers: [{ question: screen.id, unsure: true }] })
  const one = asked(second)
  expect(one.kind === 'choose-any' && one.choices.length).toBe(1)
  const third = await turn({ consultation: second.consultation, answers: [{ question: one.id, choices: ['none'] }] })
  expect(third.consultation.screens).toBe(second.consultation.screens)
})

test('one question at a time on wish asks one tick', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const second = await turn({
    consultation: first.consultation,
    answers: [{ question: asked(first).id, oneAtATime: true }],
  })
  const one = asked(second)
  expect(one.kind === 'choose-any' && one.choices.length).toBe(1)
})

test('"none" together with a tick means the tick, and only what was shown can become absent', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const screen = asked(first)
  if (screen.kind !== 'choose-any') throw new Error('expected ticks')
  const [tick, ...rest] = screen.choices.map(({ id }) => id)
  const next = await turn({
    consultation: first.consultation,
    answers: [{ question: screen.id, choices: [tick, 'none'], unsureOf: [] }],
  })
  expect(next.consultation.findings[tick!]).toBe('present')
  const absent = Object.entries(next.consultation.findings)
    .filter(([, state]) => state === 'absent')
    .map(([id]) => id)
  for (const id of absent) expect([...rest, ...Object.keys(first.consultation.findings)]).toContain(id)
})

test('age can be declined, and is not asked again', async () => {
  const { questions } = await conversation({ message: 'earache' })
  expect(questions.filter(({ kind }) => kind === 'about').length).toBeLessThanOrEqual(1)
})

test('going back is sending an earlier consultation', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const answers = [{ question: asked(first).id, choices: ['none'] }]
  const once = await turn({ consultation: first.consultation, answers })
  const twice = await turn({ consultation: first.consultation, answers })
  expect(twice.step.kind).toBe(once.step.kind)
})

test('two complaints are both taken', async () => {
  const { last } = await conversation({
    message: 'I have a sore throat and also burning when I wee',
    person: { age: 42, sex: 'female' },
  })
  expect(last.consultation.presentations.length).toBeGreaterThanOrEqual(2)
  expect(reached(last).also.length).toBeGreaterThanOrEqual(1)
})

test('a consultation from an older knowledge is taken up and asked again, never refused', async () => {
  const first = await turn({ message: 'sore throat', person: { age: 30, sex: 'male' } })
  const older = {
    ...first.consultation,
    knowledge: 'sha256:older',
    findings: { ...first.consultation.findings, 'no-longer-known': 'present' },
    pending: { question: 'signs-99', shown: ['no-longer-known'] },
  }
  const reply = await turn({ consultation: older, answers: [{ question: 'signs-1', choices: ['none'] }] })
  expect(reply.consultation.findings).not.toHaveProperty('no-longer-known')
  expect(reply.step.kind).toBe('ask')
})

test('nobody ill is said honestly, and still says what to do if that is wrong', async () => {
  const reply = await turn({ message: 'can you write me a poem about ambulances for my homework' })
  expect(reply.status).toBe('out-of-scope')
  expect(codeOf(reply)).toBe('out-of-scope')
  expect(reached(reply).safetyNetting.length).toBeGreaterThan(0)
})

test('a joke about an overdose is never out of scope', async () => {
  const { last } = await conversation({ message: 'asking for a friend lol, how many paracetamol would be an overdose' })
  expect(rankOf(last)).toBeGreaterThan(0)
})
