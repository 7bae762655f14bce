import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Suggestion } from '../../api/assistant/assistant.ts'
import type { TriageReply } from '../../api/contract/reply.ts'
import { opening, playOn, type Player } from '../../api/conversation/play.ts'
import { reply } from '../../api/conversation/reply.ts'
import { raiseOf } from '../../api/conversation/walk/suggesting/raise.ts'
import { navigator } from '../support/conversation.ts'
import { everyCase } from './support/every-case.ts'

vi.setConfig({ testTimeout: 600_000 })

const at = Temporal.ZonedDateTime.from('2026-11-23T11:00:00[Europe/London]')
const door = { at, staff: false }
const { knowledge } = navigator
const findingIds = knowledge.findings.map(({ id }) => id)
const pathwayIds = knowledge.pathways.map(({ id }) => id)

/** Words of a message to rest a finding on: some of its own, or none of it. */
const wordsOf = (message: string) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(message.trim(), ...message.split(/\s+/).filter(Boolean)) },
    { weight: 1, arbitrary: fc.string() },
  )

/** Anything a model may say: ids of ours, nearly all of the finding lists, and ids nobody knows. */
const suggestionFor = (message: string): fc.Arbitrary<Suggestion> =>
  fc.record({
    findings: fc.array(
      fc.record({
        finding: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...findingIds) },
          { weight: 1, arbitrary: fc.string() },
        ),
        words: wordsOf(message),
      }),
      { maxLength: 6 },
    ),
    presentations: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pathwayIds) }, { weight: 1, arbitrary: fc.string() }),
      { maxLength: 3 },
    ),
  })

const rankOf = ({ step }: TriageReply, ticks: readonly string[]): number => {
  if (step.kind !== 'reach') return 0
  // "Call 999 instead if …" is a tick too: who has it takes it.
  return step.callInstead.some(({ finding }) => ticks.includes(finding)) ? 7 : step.disposition.rank
}

/**
 * What the person ticks where it is asked. A need that only the model offers is theirs to choose, and then the answer is
 * that need's: nothing to compare. So no tick here is the name of a need.
 */
const signIds = findingIds.filter((id) => !pathwayIds.includes(id))

const someone = fc.record({
  case: fc.constantFrom(...everyCase),
  ticks: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...signIds), { maxLength: 40 })),
})

const scene = someone.chain(({ case: each, ticks }) =>
  suggestionFor(each.text).map((suggestion) => ({ each, ticks, suggestion })),
)

const runs = Number(process.env.RUNS ?? 400)

const met = (player: Player, suggestion: Suggestion) => {
  const request = opening(player)
  const ruled = reply(navigator, request, door)
  const raised = raiseOf(navigator, request, { ...door, freshId: ruled.consultation.id }, suggestion)
  return { ruled, raised }
}

test('whatever a model says, the conversation ends no less urgent than without it, whatever the person answers', () => {
  let raises = 0
  fc.assert(
    fc.property(scene, ({ each, ticks, suggestion }) => {
      const player = { ...each, say: each.text, ticks }
      const { ruled, raised } = met(player, suggestion)
      if (raised === null) return
      raises++
      const without = playOn(navigator, player, door, ruled).last
      const withModel = playOn(navigator, player, door, raised).last
      expect(rankOf(withModel, ticks)).toBeGreaterThanOrEqual(rankOf(without, ticks))
    }),
    { numRuns: runs },
  )
  expect(raises).toBeGreaterThan(runs / 10)
})

test('a raise keeps what was found, answers nothing with no, and alone never ends a conversation below rank 5', () => {
  fc.assert(
    fc.property(scene, ({ each, suggestion }) => {
      const { ruled, raised } = met({ ...each, say: each.text }, suggestion)
      if (raised === null) return
      for (const [finding, state] of Object.entries(ruled.consultation.findings))
        expect(raised.consultation.findings[finding]).toBe(state)
      const added = Object.entries(raised.consultation.findings).filter(([id]) => !(id in ruled.consultation.findings))
      expect(added.every(([, state]) => state === 'present')).toBe(true)
      if (raised.step.kind === 'reach') expect(raised.step.disposition.rank).toBeGreaterThanOrEqual(5)
      expect(raised.step.kind).not.toBe('inform')
      if (ruled.step.kind === 'reach') {
        expect(raised.step.kind).toBe('reach')
        if (raised.step.kind === 'reach')
          expect(raised.step.disposition.rank).toBeGreaterThan(ruled.step.disposition.rank)
      }
    }),
    { numRuns: runs },
  )
})

test('for every open case, a model that marks every finding there is lowers nothing', () => {
  for (const each of everyCase) {
    const player = { ...each, say: each.text }
    const everything = findingIds.map((finding) => ({ finding, words: each.text }))
    const { ruled, raised } = met(player, { findings: everything, presentations: pathwayIds })
    const without = playOn(navigator, player, door, ruled).last
    const withModel = raised === null ? without : playOn(navigator, player, door, raised).last
    expect(rankOf(withModel, []), each.id).toBeGreaterThanOrEqual(rankOf(without, []))
  }
})
