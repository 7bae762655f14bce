import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCases } from '../../api/cli/eval/case.ts'
import { play } from '../../api/conversation/play.ts'
import { reply } from '../../api/conversation/reply.ts'
import type { TriageReply } from '../../api/contract/reply.ts'
import type { Audience } from '../../api/contract/request.ts'
import type { Example } from '../../knowledge/schema/example.ts'
import { conversation, navigator, reached } from '../support/conversation.ts'

const audiences: readonly Audience[] = ['resident', 'reception', 'community']
const door = { at: Temporal.ZonedDateTime.from('2026-11-24T10:30:00[Europe/London]'), staff: false }

/** What is decided on the first turn, without any words. */
const decided = ({ step, status }: TriageReply) => {
  switch (step.kind) {
    case 'ask':
      return [status, step.question.kind === 'about' ? 'about' : step.question.choices.map(({ id }) => id)]
    case 'inform':
      return [status]
    case 'reach': {
      const { code, rank, within, route, sensitive } = step.disposition
      const also = step.also.map((other) => other.code)
      return [status, code, rank, within, route, sensitive, also, step.receipt.rules, step.callInstead]
    }
    default:
      return step satisfies never
  }
}

const firstTurn = ({ say, age, sex, pregnant }: Example, audience: Audience) =>
  decided(
    reply(
      navigator,
      {
        message: say,
        person: { age: age ?? null, sex: sex ?? null, pregnant: pregnant ?? null },
        place: 'UB8',
        audience,
        partner: 'demo',
        language: 'en',
      },
      door,
    ),
  )

const examples = [...navigator.knowledge.pathways, ...navigator.knowledge.redFlags].flatMap((card) => card.examples)

test('every example gets the same first step for resident, reception and community: the audience changes words alone', () => {
  const differing = examples.filter((example) => {
    const [resident, ...others] = audiences.map((audience) => JSON.stringify(firstTurn(example, audience)))
    return others.some((other) => other !== resident)
  })
  expect(differing.map(({ say }) => say)).toEqual([])
}, 60_000)

test.each([
  ['crushing chest pain down my left arm', {}],
  ['thinking of ending my life', {}],
  ['my husband hits me', { age: 30, sex: 'female' }],
  ['mum of 82 slipped in the kitchen, not hurt but cannot get up and lives alone', {}],
  ['sore throat', { age: 30, sex: 'female' }],
  ['earache since last night', { age: 6 }],
  ['run out of insulin', { age: 40 }],
  ['got no food for the kids till friday', {}],
])('“%s”, played to the end, is the same answer for all three', async (message, person) => {
  const ends = await Promise.all(
    audiences.map(async (audience) => {
      const { disposition } = reached((await conversation({ message, person, place: 'UB8', audience })).last)
      return [disposition.code, disposition.within, disposition.route]
    }),
  )
  expect(ends[1]).toEqual(ends[0])
  expect(ends[2]).toEqual(ends[0])
})

const headline = async (audience: Audience, message: string, person: object = {}) =>
  reached((await conversation({ message, person, place: 'UB8', audience })).last).disposition

test('the desk is told what to do for the person, the resident and the worker beside them what the person does', async () => {
  const fall = 'mum of 82 slipped in the kitchen, not hurt but cannot get up and lives alone'
  expect((await headline('resident', fall)).headline).toMatch(/^Call 111 and ask for urgent community response/)
  expect((await headline('reception', fall)).headline).toMatch(/^Refer to urgent community response/)
  expect((await headline('community', fall)).headline).toBe((await headline('resident', fall)).headline)
  const throat = await headline('reception', 'sore throat', { age: 30, sex: 'female' })
  expect(throat.headline).toMatch(/^(?:Refer|Suggest|Give|Book)/)
})

test('the words "reception" and "community" unlock no number: what is shown without a token is the same', async () => {
  const numbers = await Promise.all(
    audiences.map(async (audience) => {
      const { signposts } = reached(
        (await conversation({ message: 'sore throat', person: { age: 30 }, audience })).last,
      )
      return signposts.flatMap(({ actions }) => actions.map(({ href }) => href))
    }),
  )
  expect(numbers[1]).toEqual(numbers[0])
  expect(numbers[2]).toEqual(numbers[0])
})

const cases = readdirSync('test/cases')
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readCases(`test/cases/${name}`))

test(`the ${cases.length} open cases, played to the end, get the same answer whoever reads it`, () => {
  const ending = ({ text, age, sex, pregnant }: (typeof cases)[number], audience: Audience) => {
    const { last } = play(navigator, { say: text, age, sex, pregnant, audience }, door)
    return JSON.stringify(decided(last))
  }
  const differing = cases.filter((each) => {
    const [resident, ...others] = audiences.map((audience) => ending(each, audience))
    return others.some((other) => other !== resident)
  })
  expect(cases.length).toBeGreaterThan(600)
  expect(differing.map(({ id }) => id)).toEqual([])
}, 60_000)
