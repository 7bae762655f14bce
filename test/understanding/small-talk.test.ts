import { expect, test } from 'vitest'
import type { Saying } from '../../api/cli/train/caution-sayings.ts'
import { amidSmallTalk } from '../../api/cli/train/small-talk.ts'
import { readSmallTalk } from '../../knowledge/lexicon/read-small-talk.ts'

const message = (kind: string, say: string): Saying => ({ kind, say, weight: 3, isMessage: true })
const name: Saying = { kind: 'other', say: 'sore toe', weight: 1, isMessage: false }
const lessons = [message('alarm', 'the lifeboat is late!'), message('calm', 'my book is overdue'), name]
const talk = { before: ['hello,'], after: ['many thanks'] }

test('an alarm amid small talk is taught as an alarm, said before or after it', () =>
  expect(amidSmallTalk(lessons, ['alarm', 'calm'], talk)).toEqual([
    { kind: 'alarm', say: 'hello, the lifeboat is late!', weight: 1, isMessage: true },
    { kind: 'calm', say: 'my book is overdue many thanks', weight: 1, isMessage: true },
  ]))

test('what only names something stands amid nothing', () =>
  expect(amidSmallTalk([name], ['alarm', 'calm'], talk)).toEqual([]))

test('the small talk of the lessons reads, and says no line twice', () => {
  const { before, after } = readSmallTalk('knowledge/lexicon/small-talk.yaml')
  expect(new Set(before).size).toBe(before.length)
  expect(new Set(after).size).toBe(after.length)
})
