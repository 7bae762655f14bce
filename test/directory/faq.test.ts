import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compileFaqs } from '../../api/directory/faq/compile-faqs.ts'
import { answerTo, findFaqs, isQuestion, nearQuestions } from '../../api/directory/faq/find-faqs.ts'
import { hillingdon } from '../support/hillingdon.ts'

const { faqs, faqWords } = hillingdon
const search = compileFaqs(faqs, faqWords)

/** Invented by somebody who saw the answers, never the questions they are found by. */
const read = <Line>(name: string, schema: z.ZodType<Line>): Line[] =>
  readFileSync(`test/cases/questions/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))
const paraphrases = read(
  'paraphrases',
  z.object({ ask: z.string(), faq: z.string(), also: z.array(z.string()).default([]) }),
)
const unanswerable = read('unanswerable', z.object({ ask: z.string() }))

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length
const ranked = (ask: string): string[] => findFaqs(search, ask, 3).map(({ faq }) => faq.id)

test('there are at least 150 curated answers, each found among the first three by every wording of its own question', () => {
  expect(faqs.length).toBeGreaterThanOrEqual(150)
  for (const { id, asks } of faqs) for (const ask of asks) expect(ranked(ask), ask).toContain(id)
})

describe("of other people's wordings", () => {
  test('at least 85 in 100 find the right answer first, and 95 in 100 among the first three', () => {
    expect(paraphrases.length).toBeGreaterThanOrEqual(200)
    const right = ({ faq, also }: { faq: string; also: string[] }, found: readonly string[]) =>
      found.some((id) => id === faq || also.includes(id))
    expect(share(paraphrases, (line) => right(line, ranked(line.ask).slice(0, 1)))).toBeGreaterThanOrEqual(0.85)
    expect(share(paraphrases, (line) => right(line, ranked(line.ask)))).toBeGreaterThanOrEqual(0.95)
  })

  test('what is answered at all is answered rightly in at least 95 of 100, the rest is offered as "did you mean"', () => {
    const given = paraphrases.filter(({ ask }) => answerTo(search, ask) !== null)
    expect(given.length / paraphrases.length).toBeGreaterThanOrEqual(0.6)
    const right = share(given, ({ ask, faq, also }) => [faq, ...also].includes(answerTo(search, ask)!.faq.id))
    expect(right).toBeGreaterThanOrEqual(0.95)
  })
})

test('at least 90 in 100 questions that we cannot answer are answered with "we do not know"', () => {
  expect(unanswerable.length).toBeGreaterThanOrEqual(60)
  expect(share(unanswerable, ({ ask }) => answerTo(search, ask) === null)).toBeGreaterThanOrEqual(0.9)
})

test('an answer never depends on capitals, marks, or one slip in a long word', () => {
  for (const { asks } of faqs.slice(0, 60)) {
    const [ask] = asks
    const first = ranked(ask!)[0]
    expect(ranked(ask!.toUpperCase())[0]).toBe(first)
    expect(ranked(ask!.replaceAll(/[?.!]/g, ''))[0]).toBe(first)
  }
  expect(ranked('do i need an apointment for pharmacy first')[0]).toBe(
    ranked('do i need an appointment for pharmacy first')[0],
  )
})

test('what is offered in place of an answer are curated questions, as written', () => {
  const shown = new Set(faqs.map(({ asks }) => asks[0]))
  for (const { ask } of [...paraphrases.slice(0, 40), ...unanswerable])
    for (const question of nearQuestions(search, ask, 3)) expect(shown).toContain(question)
})

test('a question is known by its mark or by how it begins', () => {
  expect(['is it free', 'and the cost?', 'Can I walk in'].map((text) => isQuestion(search, text))).toEqual([
    true,
    true,
    true,
  ])
  expect(['my throat hurts', 'cannot breathe', 'candle burn'].map((text) => isQuestion(search, text))).toEqual([
    false,
    false,
    false,
  ])
})
