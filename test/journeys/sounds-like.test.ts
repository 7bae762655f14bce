import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCases, type Case } from '../../api/cli/eval/case.ts'
import { emergencyRank, rankOfCode, urgencyOf } from '../support/urgency.ts'

/** Messages that only sound like an emergency, and emergencies told beside the same words. Invented. */
const folder = join(import.meta.dirname, '../cases/sounds-like')
const cases = readCases(join(folder, 'messages.jsonl'))

const listed = (file: string): readonly string[] => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)

const name = ({ id, text }: Case): string => `${id} ${text}`
const ranksOf = ({ acceptable }: Case): readonly number[] => acceptable.map(rankOfCode)
const urgency = ({ text, ...person }: Case): number => urgencyOf(person, text)

const isEmergency = (one: Case): boolean => Math.min(...ranksOf(one)) >= emergencyRank
/** Nobody need be seen the same day. */
const everydayUpTo = 3
const isEveryday = (one: Case): boolean => Math.max(...ranksOf(one)) <= everydayUpTo

test('an emergency told beside a film, a form, an animal or a joke is answered with A&E or 999, but for those listed', () => {
  const missed = cases.filter((one) => isEmergency(one) && urgency(one) < emergencyRank).map(name)
  expect(missed).toEqual(listed('known-missed.txt'))
})

test('words of an emergency send nobody to A&E who could have waited, but for those listed', () => {
  const sent = cases.filter((one) => isEveryday(one) && urgency(one) >= emergencyRank).map(name)
  expect(sent).toEqual(listed('known-sent.txt'))
})
