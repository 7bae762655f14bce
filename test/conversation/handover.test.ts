import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TriageReply } from '../../api/contract/reply.ts'
import { reply } from '../../api/conversation/reply.ts'
import { decodeHandover } from '../../api/conversation/walk/handover/decode.ts'
import { encodeHandover } from '../../api/conversation/walk/handover/encode.ts'
import { codeMarkOf, markOf } from '../../api/conversation/walk/handover/names.ts'
import type { FindingState } from '../../api/triage/evidence.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { conversation, navigator, reached, turn } from '../support/conversation.ts'

/** A code carries what was told to another screen, and loses nothing that could raise the answer. */

const { knowledge } = navigator
const on = Temporal.PlainDate.from('2026-11-21')
const fresh = { id: '00000000-0000-4000-8000-000000000009', language: 'en' }

const open = (code: string, opener: Parameters<typeof decodeHandover>[0] = navigator) => {
  const handover = decodeHandover(opener, code, fresh)
  if (handover.kind !== 'opened') throw new Error('the code could not be opened')
  return handover
}

const anAnswer = async (message: string): Promise<TriageReply> =>
  (await conversation({ message, person: { age: 34, sex: 'female' } })).last

const codeOf = (from: TriageReply): string => {
  const code = encodeHandover(navigator, from, on)
  if (code === null) throw new Error('no code was made')
  return code
}

const goOn = (consultation: TriageReply['consultation'], opener = navigator): TriageReply =>
  reply(
    opener,
    { consultation, audience: 'reception', partner: 'demo', language: 'en' },
    { at: Temporal.ZonedDateTime.from('2026-11-21T19:30:00[Europe/London]'), staff: false },
  )

const complaints = [
  'my throat is killing me',
  'twisted my ankle, it is swollen and I cannot put weight on it',
  'stings to wee and my back hurts',
  'bad earache for three days',
  'no money for food',
]

test.each(complaints)('opened elsewhere, "%s" comes to the same answer without another question', async (message) => {
  const answer = await anAnswer(message)
  const { consultation, madeOn, unknown, askAgain } = open(codeOf(answer))
  const again = goOn(consultation)
  expect(reached(again).disposition).toMatchObject({
    code: reached(answer).disposition.code,
    rank: reached(answer).disposition.rank,
  })
  expect({ madeOn, unknown, askAgain }).toEqual({ madeOn: '2026-11-21', unknown: 0, askAgain: false })
})

test.each(complaints)(
  'the code for "%s" is at most 80 letters and digits and holds none of the words',
  async (message) => {
    const code = codeOf(await anAnswer(message))
    expect(code).toMatch(/^[0-9A-Za-z]{1,80}$/)
    for (const word of message.split(/\W+/).filter(({ length }) => length > 3))
      expect(code.toLowerCase()).not.toContain(word.toLowerCase())
  },
)

test('an age is told as the band that the rules look at, never as a birthday', async () => {
  const { consultation } = open(codeOf(await anAnswer('bad earache for three days')))
  const [age] = consultation.facts.ages
  expect(age!.min).toBeLessThan(34)
  expect(age!.max).toBeGreaterThan(34)
})

const states = ['present', 'absent', 'unsure'] as const
const told = fc.dictionary(
  fc.constantFrom(...knowledge.findings.map(({ id }) => id)),
  fc.constantFrom<FindingState>(...states),
  { maxKeys: 60 },
)

test('whatever was told: everything that could raise comes through, and nothing appears that was not said', async () => {
  const answer = await anAnswer('my throat is killing me')
  fc.assert(
    fc.property(told, (findings) => {
      const code = encodeHandover(navigator, { ...answer, consultation: { ...answer.consultation, findings } }, on)
      const raising = Object.entries(findings).filter(([, state]) => state !== 'absent')
      if (code === null) return raising.length > 10
      const opened = open(code).consultation.findings
      expect(code.length).toBeLessThanOrEqual(80)
      for (const [id, state] of raising) expect(opened[id]).toBe(state)
      for (const [id, state] of Object.entries(opened)) expect(findings[id]).toBe(state)
      return true
    }),
    { numRuns: 200 },
  )
})

test('one slip in any letter is noticed', async () => {
  const code = codeOf(await anAnswer('my throat is killing me'))
  const slips = [...code].map((letter, at) => code.slice(0, at) + (letter === 'x' ? 'y' : 'x') + code.slice(at + 1))
  expect(slips.map((slip) => decodeHandover(navigator, slip, fresh).kind)).toEqual(slips.map(() => 'unreadable'))
})

test('anything else in an address is no code, however long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => decodeHandover(navigator, text, fresh).kind === 'unreadable'),
  )
})

/** The knowledge of another day: a sign is gone, another is new. */
const changed = (over: (from: Knowledge) => Partial<Knowledge>) => {
  const next = { ...knowledge, ...over(knowledge) }
  return { ...navigator, knowledge: next }
}

test('under other questions nothing denied is believed, and the age is asked again', async () => {
  const answer = await anAnswer('bad earache for three days')
  const other = changed(({ findings }) => ({
    findings: [...findings, { ...findings[0]!, id: 'a-new-sign', saidAs: ['never said'] }],
  }))
  const { consultation, askAgain, unknown } = open(codeOf(answer), other)
  expect({ askAgain, unknown }).toEqual({ askAgain: true, unknown: 0 })
  expect(Object.values(consultation.findings)).not.toContain('absent')
  expect(consultation.facts.ages).toEqual([])
  expect(consultation.presentations).toEqual(answer.consultation.presentations)
})

test('a sign this knowledge no longer has is counted, and the answer it led to becomes the least', async () => {
  const answer = await anAnswer('twisted my ankle, it is swollen and I cannot put weight on it')
  const gone = Object.entries(answer.consultation.findings).find(([, state]) => state === 'present')![0]
  const other = changed(({ findings }) => ({ findings: findings.filter(({ id }) => id !== gone) }))
  const { consultation, unknown } = open(codeOf(answer), other)
  expect(unknown).toBe(1)
  expect(consultation.findings[gone]).toBeUndefined()
  expect(consultation.floor).toBe(reached(answer).disposition.code)
})

test('no code for what is sensitive, nor before there is an answer', async () => {
  const crisis = (await conversation({ message: 'I keep thinking of ending my life', person: { age: 30 } })).last
  expect(encodeHandover(navigator, crisis, on)).toBeNull()
  expect(encodeHandover(navigator, await turn({ message: 'my throat is killing me' }), on)).toBeNull()
})

test('no two things of the knowledge go by one mark', () => {
  for (const ids of [knowledge.findings, knowledge.pathways].map((items) => items.map(({ id }) => id)))
    expect(new Set(ids.map(markOf)).size).toBe(ids.length)
  expect(new Set(knowledge.dispositions.map(({ code }) => codeMarkOf(code))).size).toBe(knowledge.dispositions.length)
})
