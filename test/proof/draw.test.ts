import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { readCoverage } from '../../api/proof/coverage/read-coverage.ts'
import { careCardsOf } from '../../api/proof/draw/care-card.ts'
import { inWords } from '../../api/proof/draw/in-words.ts'
import { mermaidOf } from '../../api/proof/draw/mermaid.ts'
import { drawPage } from '../../api/proof/page/draw-page.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import { hillingdon } from '../support/hillingdon.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const folder = 'test/fixtures/fernborough'
const knowledge = loadKnowledge(folder)
const page = drawPage(knowledge, readCoverage(folder))
const bite = careCardsOf(knowledge).pathways.find(({ id }) => id === 'dragon-bite')!

test('a condition reads as a clinician would say it', () => {
  const said = (when: Parameters<typeof inWords>[0]) => inWords(when, (id) => id.replaceAll('-', ' '))
  expect(said(undefined)).toBe('Everybody else')
  expect(said({ any: ['deep-bite', 'itchy'] })).toBe('“deep bite” or “itchy”')
  expect(said({ all: ['deep-bite', { age: { under: 0.25 } }] })).toBe('“deep bite” and under 3 months')
  expect(said({ all: ['deep-bite', { any: ['itchy', { sex: 'male' }] }] })).toBe('“deep bite” and (“itchy” or male)')
  expect(said({ all: [{ age: { from: 1, under: 18 } }], none: ['pregnant'] })).toBe(
    'Aged 1 to 17 and without “pregnant”',
  )
  expect(said({ atLeast: { count: 2, of: ['itchy', 'sneezing'] } })).toBe('2 or more of “itchy”, “sneezing”')
})

test('a card holds every rule once, most urgent first, each with its source', () => {
  const lines = bite.answers.flatMap((answer) => answer.lines)
  expect(lines.map(({ place }) => place)).toEqual(lines.map((_, index) => index + 1))
  expect(lines.every(({ source }) => source.title.length > 0)).toBe(true)
  expect(bite.answers[0]!.code).toBe('call-999')
  expect(bite.answers.at(-1)!.lines.at(-1)!.who).toBe('Everybody else')
})

test('a drawing asks for each answer in turn and ends with everybody else', () => {
  const drawing = mermaidOf(bite).join('\n')
  expect(drawing).toMatch(/^flowchart TD\n {2}start\(\["Dragon bite"\]\) --> q0/)
  expect(drawing).toMatch(/q0 -- no --> q1/)
  expect(drawing).toMatch(/"Everybody else"\] --> a\d+\["/)
})

test('the page has every card and every entry of the catalogue, with home, source and assurance', () => {
  for (const { id } of [...knowledge.pathways, ...knowledge.redFlags]) expect(page).toContain(`<a id="${id}"></a>`)
  expect(page).toMatch(
    /\| E02 \| Throat closing after a bite \| \[dragon-venom#1\]\(#dragon-venom\) → call-999 \|.*not yet \|/,
  )
  expect(page).toMatch(/\| P03 \| Hungry<br>Doubt: Nothing is said of hungry dragons \| \[empty-larder\]/)
})

test('the committed page is what the knowledge says: run "npm run draw" when it is not', () => {
  const fresh = drawPage(hillingdon, readCoverage('knowledge'))
  expect(readFileSync('knowledge/pathways/README.md', 'utf8') === fresh).toBe(true)
})
