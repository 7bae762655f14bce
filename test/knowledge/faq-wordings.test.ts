import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWordings } from '../../knowledge/faqs/read-wordings.ts'
import type { Mistake } from '../../knowledge/mistake.ts'
import { Faq } from '../../knowledge/schema/faq.ts'

const faq = (id: string, ask: string) =>
  Faq.parse({ id, asks: [ask, `${ask} please`, `${ask} today`], answer: 'Yes.', source: 'fern-ledger' })
const faqs = [faq('fern-hours', 'when is the fern line open'), faq('fern-cost', 'what does the fern line cost')]

const reading = (files: Readonly<Record<string, string>>) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'wordings-')), 'wordings')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const mistakes: Mistake[] = []
  const wordings = readWordings(folder, faqs, mistakes)
  return {
    wordings,
    mistakes: mistakes.map((mistake) => ({ ...mistake, file: mistake.file.replace(folder, '') })),
    folder,
  }
}
const line = (ask: string, id: string | null) => `${JSON.stringify({ faq: id, ask })}\n`

test('a curator adds a wording by adding a line, and a question that nothing answers by naming none', () => {
  const { wordings, mistakes } = reading({
    'one.jsonl': line('fern people, what hours do they keep', 'fern-hours') + line('when are the bins emptied', null),
  })
  expect(mistakes).toEqual([])
  expect(wordings.map(({ faq }) => faq)).toEqual(['fern-hours', null])
})

test('a question that does not exist is told with its file and line', () => {
  const { mistakes } = reading({ 'one.jsonl': `\n${line('is there a moss line', 'moss-line')}` })
  expect(mistakes).toMatchObject([{ file: '/one.jsonl', line: 2, field: 'faq', value: 'moss-line' }])
})

test('the same words under two questions are told with both places', () => {
  const { mistakes, folder } = reading({
    'one.jsonl': line('Fern Line, how much?', 'fern-cost'),
    'two.jsonl': line('fern line how much', 'fern-hours') + line('What does the Fern Line cost?', 'fern-hours'),
  })
  expect(mistakes).toMatchObject([
    { file: '/two.jsonl', line: 1, cure: expect.stringContaining(`${folder}/one.jsonl:1`) },
    { file: '/two.jsonl', line: 2, cure: expect.stringContaining('asks of fern-cost') },
  ])
})

test('the same words under one question, by two people, are no mistake', () => {
  const own = line('fern line how much', 'fern-cost')
  expect(reading({ 'one.jsonl': own, 'two.jsonl': own }).mistakes).toEqual([])
})

test('a line that is no JSON, or has a field too many, is told and left out', () => {
  const { wordings, mistakes } = reading({
    'one.jsonl': `{"faq": "fern-cost", "ask": \n${JSON.stringify({ faq: null, ask: 'is it far', note: 'x' })}\n`,
  })
  expect(wordings).toEqual([])
  expect(mistakes.map(({ line }) => line)).toEqual([1, 2])
})
