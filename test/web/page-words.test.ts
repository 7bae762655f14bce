import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPageWords } from '../../web/build/page-words.ts'

const codeOf = (page: string) =>
  readdirSync(`web/pages/${page}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(`web/pages/${page}`, name), 'utf8'))
    .join('\n')

const words = readPageWords('knowledge/wording', 'reception')
const code = codeOf('reception')

/** Keys made of two parts: `t(\`${outcome}.${tone}\`)`. */
const families = ['speaker', 'since', 'about', 'declined', 'insists', 'record', 'key']

test('reception: every sentence that code says has words, and every sentence is said', () => {
  const said = [...code.matchAll(/\bt\('([a-z0-9.-]+)'/g)].map(([, key]) => key!)
  expect(said.length).toBeGreaterThan(80)
  for (const key of said) expect(Object.keys(words), `reception.${key}`).toContain(key)
  const silent = Object.keys(words).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !families.some((family) => key.startsWith(`${family}.`) || key.startsWith(`${family}-`)),
  )
  expect(silent).toEqual([])
})

test('reception: each family of sentences is whole', () => {
  for (const tone of ['emergency', 'urgent-now', 'today', 'other'])
    for (const outcome of ['declined', 'insists']) expect(words[`${outcome}.${tone}`]).toMatch(/^“.+”$/)
  for (const who of ['none', 'self', 'with-them', 'not-with-them', 'staff'])
    expect(words[`record.who.${who}`]).toBeDefined()
  for (const outcome of ['accepted', 'declined', 'insists', 'cut-off', 'open'])
    expect(words[`record.${outcome}`]).toBeDefined()
})
