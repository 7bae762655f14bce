import { expect, test } from 'vitest'
import { readCases } from '../../api/cli/eval/case.ts'
import { asked, codeOf, navigator, rankOf, reached, turn } from '../support/conversation.ts'

const message = 'crushing pain in my chest going down my left arm'

const takeBack = async () => {
  const first = await turn({ message })
  const corrections = first.understood
    .filter(({ state }) => state === 'present')
    .map(({ finding }) => ({ finding, state: 'absent' }))
  return { first, second: await turn({ consultation: first.consultation, corrections }) }
}

const answerAll = async (choice: string) => {
  let reply = (await takeBack()).second
  for (
    let turns = 0;
    reply.step.kind === 'ask' && reply.step.question.id.startsWith('correction-') && turns < 12;
    turns++
  )
    reply = await turn({
      consultation: reply.consultation,
      answers: [{ question: reply.step.question.id, choices: [choice] }],
    })
  return reply
}

test('an emergency sign read from words is not withdrawn before a second screen names it', async () => {
  const { second } = await takeBack()
  const question = asked(second)
  expect(question.id).toMatch(/^correction-/)
  expect(question.text).toContain('You told us')
  expect(question.kind === 'choose-one' && question.choices.map(({ id }) => id)).toEqual(['now', 'over', 'not-meant'])
})

test('happening now: it stays an emergency', async () => {
  expect(codeOf(await answerAll('now'))).toBe('call-999')
})

test('over: the answer stays at least urgent care, and the receipt keeps both', async () => {
  let reply = await answerAll('over')
  while (reply.step.kind === 'ask') {
    const { question } = reply.step
    const answer = question.kind === 'about' || question.none === null ? { unsure: true } : { choices: [question.none] }
    reply = await turn({ consultation: reply.consultation, answers: [{ question: question.id, ...answer }] })
  }
  expect(rankOf(reply)).toBeGreaterThanOrEqual(4)
  expect(reached(reply).receipt.overrides.some((text) => text.includes('taken back'))).toBe(true)
})

test('never meant: no floor is left', async () => {
  const reply = await answerAll('not-meant')
  expect(reply.consultation.floor).toBeNull()
})

test('a later denial in words is a question, not a withdrawal', async () => {
  const first = await turn({ message })
  const second = await turn({ consultation: first.consultation, message: 'no chest pain' })
  expect(Object.values(second.consultation.findings)).toContain('present')
})

test('what only the whole of a message suggests is never shown as something the person told us', async () => {
  const unsaid = new Set(navigator.knowledge.findings.filter((finding) => finding.unsaid).map(({ id }) => id))
  let suggested = 0
  for (const { text, age } of readCases('test/cases/urgent.jsonl')) {
    const { consultation, understood } = await turn({ message: text, person: { age: age ?? 40 } })
    suggested += Object.keys(consultation.findings).filter((finding) => unsaid.has(finding)).length
    expect(understood.filter(({ finding }) => unsaid.has(finding))).toEqual([])
  }
  expect(suggested).toBeGreaterThan(5)
})
