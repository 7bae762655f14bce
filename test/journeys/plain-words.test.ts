import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCases, type Case } from '../../api/cli/eval/case.ts'
import { rankOfCode, urgencyOf } from '../support/urgency.ts'

/** What people type first, in two to twelve plain words ("broke my leg"). Invented; nobody answers more than "none of these". */
const folder = join(import.meta.dirname, '../cases/plain')

/** How many steps the answer is less urgent than the least urgent acceptable one. */
const shortfall = ({ text, acceptable, ...person }: Case): number =>
  Math.min(...acceptable.map(rankOfCode)) - urgencyOf(person, text)

const tooLow = (cases: readonly Case[]) =>
  cases.filter((one) => shortfall(one) > 0).map(({ id, text }) => `${id} ${text}`)

test('plain words are answered no less urgently than a clinician would accept, but for those listed; a listed one mended is struck off', () => {
  const known = readFileSync(join(folder, 'known-too-low.txt'), 'utf8').split('\n').filter(Boolean)
  expect(tooLow(readCases(join(folder, 'messages.jsonl')))).toEqual(known)
})
