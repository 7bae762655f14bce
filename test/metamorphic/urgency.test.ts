import { expect, test } from 'vitest'
import { openCases } from './cases.ts'
import { ceilings, chancesOfMore } from './ceilings.ts'
import { hashOf } from './chance.ts'
import { knownAmong, namesOf } from './known-falls.ts'
import { emergencyRank, urgencyOf } from '../support/urgency.ts'
import { isEmergency } from './is-emergency.ts'
import { added } from './added.ts'
import { changes, isLost, lineOf, oneEach, tallies, wasAlarm } from './tally.ts'

/** `CASES=all`: every open case under every change. Otherwise every emergency and one in six of the others, one change each. */
const isFull = process.env['CASES'] === 'all'
const othersShare = 6

const cases = openCases().filter((told) => isFull || isEmergency(told) || hashOf(told.id) % othersShare === 0)
const all = tallies(cases, isFull ? () => changes : oneEach)
console.log(all.map(lineOf).join('\n'))

test.each(all.map((tally) => [tally.change, tally] as const))(
  '%s takes nobody from A&E or 999, but for those listed; and those listed still fall',
  (_, tally) => {
    expect(namesOf(tally)).toEqual(knownAmong(tally))
  },
)

test.each(all.map((tally) => [tally.change, tally] as const))(
  '%s loses no more emergencies, and lowers no more of the others, than its ceiling',
  (change, tally) => {
    const { emergencies, others } = ceilings[change]!
    const lost = tally.falls.filter((fall) => isLost(fall) && isEmergency(fall.told))
    expect(lost.length).toBeLessThanOrEqual(emergencies)
    const lowered = tally.falls.filter((fall) => !wasAlarm(fall)).length
    const of = tally.tried.length - tally.alarmed
    expect(lowered).toBeLessThanOrEqual(isFull ? others * of : chancesOfMore(others, of))
  },
)

test.each(all.map((tally) => [tally.change, tally.tried.length] as const))(
  '%s is tried on enough messages',
  (_, tried) => expect(tried).toBeGreaterThanOrEqual(30),
)

test('talk put beside a message raises no alarm of its own, which would hide falls', () =>
  expect(added.filter((talk) => urgencyOf({}, talk) >= emergencyRank)).toEqual([]))
