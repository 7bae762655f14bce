import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCases, type Case } from '../../api/cli/eval/case.ts'
import { emergencyRank, rankOfCode, urgencyOf } from '../support/urgency.ts'

/** Cases told at length: notes, letters, careful e-mails. Invented; nobody answers more than "none of these". */
const folder = join(import.meta.dirname, '../cases/described')

/** The most urgent answers that are still everyday: a routine visit to the practice, a pharmacy. */
const everydayRank = 3

type Answered = Case & { readonly rank: number; readonly least: number; readonly most: number }

const cases: readonly Answered[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readCases(join(folder, name)))
  .map((one) => {
    const ranks = one.acceptable.map(rankOfCode)
    return { ...one, rank: urgencyOf(one, one.text), least: Math.min(...ranks), most: Math.max(...ranks) }
  })

const listed = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
const idsOf = (some: readonly Answered[]) => some.map(({ id }) => id).sort()

describe('a case told at length', () => {
  test('is answered no less urgently than a clinician would accept, but for those listed; a listed one mended is struck off', () => {
    expect(idsOf(cases.filter(({ rank, least }) => rank < least))).toEqual(listed('known-too-low.txt'))
  })

  test('that anybody could wait with is not sent to A&E, but for those listed; a listed one mended is struck off', () => {
    const sent = cases.filter(({ rank, most }) => most <= everydayRank && rank >= emergencyRank)
    expect(idsOf(sent)).toEqual(listed('known-sent.txt'))
  })

  test('that is an emergency goes to A&E or 999, 99 in 100 and more', () => {
    const emergencies = cases.filter(({ least }) => least >= emergencyRank)
    expect(emergencies.length).toBeGreaterThan(400)
    expect(emergencies.filter(({ rank }) => rank >= emergencyRank).length / emergencies.length).toBeGreaterThan(0.99)
  })
})
