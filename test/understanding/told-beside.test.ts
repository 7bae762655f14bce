import { expect, test } from 'vitest'
import type { Saying } from '../../api/cli/train/caution-sayings.ts'
import { toldBeside } from '../../api/cli/train/told-beside.ts'

const message = (kind: string, say: string): Saying => ({ kind, say, weight: 3, isMessage: true })
const name: Saying = { kind: 'other', say: 'sore toe', weight: 1, isMessage: false }
const lessons = [message('alarm', 'the lifeboat is late'), message('calm', 'my book is overdue'), name]
const whole = { kinds: ['alarm', 'calm'], harmless: 'calm' }

test('an alarm is taught once more beside something harmless, and is an alarm still', () =>
  expect(toldBeside(lessons, whole)[0]).toEqual({
    kind: 'alarm',
    say: 'the lifeboat is late. my book is overdue',
    weight: 1,
    isMessage: true,
  }))

test('the harmless comes after one message and before the next', () =>
  expect(toldBeside([...lessons].reverse(), whole).map(({ say }) => say)).toEqual([
    'my book is overdue. my book is overdue',
    'my book is overdue. the lifeboat is late',
  ]))

test('what only names something is told beside nothing', () =>
  expect(toldBeside(lessons, whole).some(({ say }) => say.includes(name.say))).toBe(false))

test('the same lessons come out every time', () =>
  expect(toldBeside(lessons, whole)).toEqual(toldBeside(lessons, whole)))
