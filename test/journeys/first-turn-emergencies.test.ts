import { expect, test } from 'vitest'
import { codeOf, conversation, rankOf, reached, safetyLine, turn } from '../support/conversation.ts'

test.each([
  ['crushing pain in my chest going down my left arm'],
  ["I've taken all my tablets and I want to die"],
  ['My head is killing me, worst ever, came on like a clap'],
])('“%s” is answered with 999 on the first turn, before any question', async (message) => {
  const reply = await turn({ message })
  expect(reply.status).toBe('emergency')
  expect(codeOf(reply)).toBe('call-999')
  expect(
    reached(reply)
      .signposts.flatMap(({ actions }) => actions)
      .some(({ href }) => href === 'tel:999'),
  ).toBe(true)
  expect(reached(reply).safetyNetting.length).toBeGreaterThan(0)
  expect(reply.safety).toBe(safetyLine)
})

test('a sore throat without chest pain is not an emergency', async () => {
  const { last } = await conversation({ message: 'No chest pain, just a sore throat' })
  expect(rankOf(last)).toBeLessThan(6)
})

test('thoughts of ending life lead to 111 press 2 and the local crisis line, or higher', async () => {
  const { last } = await conversation({ message: "I can't cope, thinking of ending it" })
  expect(rankOf(last)).toBeGreaterThanOrEqual(5)
  const hrefs = reached(last).signposts.flatMap(({ actions }) => actions.map(({ href }) => href))
  if (codeOf(last) === 'mental-health-crisis')
    expect(hrefs).toEqual(expect.arrayContaining(['tel:111', 'tel:08000234650']))
  expect(reached(last).disposition.sensitive).toBe(true)
})

test('an emergency told later beats the question that was open', async () => {
  const first = await turn({ message: 'my throat is sore' })
  const second = await turn({
    consultation: first.consultation,
    message: 'now i have crushing chest pain down my left arm',
  })
  expect(codeOf(second)).toBe('call-999')
})
