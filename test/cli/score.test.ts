import { expect, test } from 'vitest'
import { score, type Result } from '../../api/cli/eval/score.ts'
import { wilson } from '../../api/cli/eval/wilson.ts'
import type { Code } from '../../knowledge/schema/disposition.ts'

test("Wilson's interval is honest at the edges", () => {
  expect(wilson(0, 0)).toBeNull()
  expect(wilson(10, 10)).toMatchObject({ share: 1, high: expect.closeTo(1) })
  expect(wilson(10, 10)?.low).toBeCloseTo(0.7225, 3)
  expect(wilson(1, 2)?.low).toBeCloseTo(0.0945, 3)
})

const ranks: Partial<Record<Code, number>> = {
  'call-999': 7,
  'emergency-department': 6,
  'urgent-care': 4,
  'pharmacy-first': 3,
  'self-care': 1,
}
const rankOf = (code: Code) => ranks[code] ?? 0
const result = (id: string, acceptable: Code[], reached: Code, questions = 2): Result => ({
  case: { id, text: '', acceptable },
  reached,
  questions,
})

test('under, over, emergencies and low urgency are counted as the contract says', () => {
  const scored = score(
    [
      result('a', ['call-999'], 'emergency-department', 0),
      result('b', ['call-999', 'emergency-department'], 'urgent-care', 1),
      result('c', ['self-care', 'pharmacy-first'], 'emergency-department', 5),
      result('d', ['pharmacy-first'], 'pharmacy-first', 3),
    ],
    rankOf,
  )
  expect(scored.emergenciesRecognised).toMatchObject({ count: 1, of: 2 })
  expect(scored.accuracy).toMatchObject({ count: 1, of: 4 })
  expect(scored.under).toMatchObject({ count: 2, of: 4 })
  expect(scored.over).toMatchObject({ count: 1, of: 4 })
  expect(scored.lowUrgencySentToEmergency).toMatchObject({ count: 1, of: 2 })
  expect(scored.questions).toEqual({ median: 2, most: 5 })
  expect(scored.confusion).toEqual({ 7: { 6: 1 }, 6: { 4: 1 }, 1: { 6: 1 }, 3: { 3: 1 } })
  expect(scored.misses.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
