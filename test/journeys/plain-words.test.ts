import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCases, type Case } from '../../api/cli/eval/case.ts'
import { play } from '../../api/conversation/play.ts'
import { navigator } from '../support/conversation.ts'

/** What people type first, in two to twelve plain words ("broke my leg"). Invented; nobody answers more than "none of these". */
const folder = join(import.meta.dirname, '../cases/plain')
const at = Temporal.ZonedDateTime.from('2026-11-21T19:30[Europe/London]')
const ranks = new Map(navigator.knowledge.dispositions.map(({ code, rank }) => [code, rank]))
const rankOf = (code: string): number => ranks.get(code as Case['acceptable'][number]) ?? 0

/** How many steps the answer is less urgent than the least urgent acceptable one. */
const shortfall = ({ text, age, sex, pregnant, acceptable }: Case): number => {
  const { step } = play(navigator, { say: text, age, sex, pregnant }, { at, staff: false }).last
  const answer = step.kind === 'reach' ? rankOf(step.disposition.code) : 0
  return Math.min(...acceptable.map(rankOf)) - answer
}

const tooLow = (cases: readonly Case[]) =>
  cases.filter((one) => shortfall(one) > 0).map(({ id, text }) => `${id} ${text}`)

test('plain words are answered no less urgently than a clinician would accept, but for those listed; a listed one mended is struck off', () => {
  const known = readFileSync(join(folder, 'known-too-low.txt'), 'utf8').split('\n').filter(Boolean)
  expect(tooLow(readCases(join(folder, 'messages.jsonl')))).toEqual(known)
})
