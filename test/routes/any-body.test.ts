import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../api/contract/problem.ts'
import { TriageReply } from '../../api/contract/reply.ts'
import { appWith, navigator, safetyLine, turn } from '../support/conversation.ts'

const app = appWith()

const check = async (body: string) => {
  const response = await app.request('/v1/triage', { method: 'POST', body })
  expect(response.status).toBeLessThan(500)
  const json: unknown = await response.json()
  const { safety } = response.status === 200 ? TriageReply.parse(json) : Problem.parse(json)
  expect(safety).toBe(safetyLine)
}

const near = fc.record(
  {
    consultation: fc.anything(),
    message: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
    answers: fc.anything(),
    corrections: fc.anything(),
    person: fc.oneof(fc.record({ age: fc.double(), sex: fc.string() }), fc.anything()),
    place: fc.anything(),
    audience: fc.string(),
  },
  { requiredKeys: [] },
)

test('no body, however odd, crashes anything, and every reply and refusal carries the safety line', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), check), { numRuns: 150 })
  await fc.assert(
    fc.asyncProperty(near, (body) => check(JSON.stringify(body) ?? '')),
    { numRuns: 150 },
  )
})

test('a consultation with its parts mixed up never crashes', async () => {
  const { consultation } = await turn({ message: 'sore throat and burning wee' })
  const ids = fc.array(
    fc.constantFrom(...Object.keys(consultation.findings), ...consultation.presentations, 'who', 'none', 'x'),
  )
  const mixed = fc.record({ asked: ids, presentations: ids, withdrawing: ids, withdrawn: ids, screens: fc.nat(20) })
  const answer = fc.record({
    question: fc.constantFrom(consultation.pending?.question ?? 'signs-1', 'who-1', 'about-2'),
    choices: ids,
  })
  await fc.assert(
    fc.asyncProperty(mixed, answer, fc.string(), async (parts, one, question) =>
      check(
        JSON.stringify({
          consultation: { ...consultation, ...parts, pending: { question: one.question, shown: parts.asked } },
          answers: [one, { question }],
        }),
      ),
    ),
    { numRuns: 150 },
  )
})

test('whatever is told, the consultation that comes back is taken again', async () => {
  const { pathways, findings } = navigator.knowledge
  const phrases = [...pathways, ...findings]
    .flatMap(({ saidAs }) => saidAs)
    .map((phrase) => phrase.replaceAll(/[{}+.]/g, ' '))
  const ages = fc.array(
    fc.nat(99).map((age) => `aged ${age}`),
    { maxLength: 10 },
  )
  const told = fc.tuple(fc.array(fc.constantFrom(...phrases), { maxLength: 40 }), ages)
  await fc.assert(
    fc.asyncProperty(told, told, async (first, second) => {
      const messageOf = (parts: string[][]) => parts.flat().join(' and ').slice(0, 2000)
      const reply = await turn({ message: messageOf(first) })
      await turn({ consultation: reply.consultation, message: messageOf(second) })
    }),
    { numRuns: 60 },
  )
})
