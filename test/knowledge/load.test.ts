import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { KnowledgeError } from '../../knowledge/mistake.ts'
import { readSnapshot, writeSnapshot } from '../../knowledge/snapshot.ts'

const borough = join(import.meta.dirname, '../fixtures/fernborough')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fernborough-'))
  cpSync(borough, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const edit = (file: string, from: RegExp, to: string) => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text, `${file} has something to edit`).toMatch(from)
  writeFileSync(path, text.replace(from, to))
}

const mistakesOf = () => {
  try {
    loadKnowledge(folder)
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message
    throw error
  }
  return 'no mistake found'
}

describe('a knowledge folder without mistakes', () => {
  test('loads, and nothing in it can be changed afterwards', () => {
    const knowledge = loadKnowledge(folder)
    expect(knowledge.version).toMatch(/^sha256:[0-9a-f]{32}$/)
    expect(Object.isFrozen(knowledge)).toBe(true)
    expect(Object.isFrozen(knowledge.pathways[0]?.rules[0])).toBe(true)
  })

  test('has the same version when read twice, and another when one word changes', () => {
    const before = loadKnowledge(folder).version
    expect(loadKnowledge(folder).version).toBe(before)
    edit('dispositions.yaml', /headline:\s*\{?\s*resident: "?/, '$&Please ')
    expect(loadKnowledge(folder).version).not.toBe(before)
  })

  test('survives the snapshot whole', () => {
    const file = join(folder, 'knowledge.json')
    const written = writeSnapshot(folder, file)
    expect(readSnapshot(file)).toEqual(written)
  })

  test('a snapshot that somebody touched is refused', () => {
    const file = join(folder, 'knowledge.json')
    writeSnapshot(folder, file)
    writeFileSync(file, readFileSync(file, 'utf8').replace('999', '998'))
    expect(() => readSnapshot(file)).toThrow('does not match its own hash')
  })
})

describe("a curator's mistake stops the start, in a sentence that names file, field, value and cure", () => {
  test.each([
    [
      'a key nobody knows',
      'pathways/dragon-bite.yaml',
      /^kind: health$/m,
      'kind: health\ncolour: red',
      'dragon-bite.yaml:',
    ],
    [
      'a code that is no disposition',
      'pathways/dragon-bite.yaml',
      /then: gp-appointment/,
      'then: see-a-wizard',
      'rules.8.then is "see-a-wizard"',
    ],
    [
      'a finding nobody defined',
      'pathways/dragon-bite.yaml',
      /\[deep-bite\]/,
      '[deeep-bite]',
      'rules.4.when is "deeep-bite": define this finding',
    ],
    [
      'a source nobody listed',
      'pathways/dragon-bite.yaml',
      /source: fern-guide/,
      'source: hearsay',
      'rules.0.source is "hearsay"',
    ],
    [
      'a sign under none',
      'pathways/dragon-bite.yaml',
      /none: \[carrying-an-egg, weak-scales\]/,
      'none: [itchy]',
      'a sign may not stand under none',
    ],
    [
      'a mitigating finding in when',
      'pathways/dragon-bite.yaml',
      /any: \[deep-bite\]/,
      'any: [fang-fell-out]',
      'may only stand in unless',
    ],
    [
      'a sign in unless',
      'pathways/dragon-bite.yaml',
      /unless: \[fang-fell-out\]/,
      'unless: [itchy]',
      'only a mitigating finding',
    ],
    [
      'a red-flag file that is not there',
      'pathways/dragon-bite.yaml',
      /screens: \[dragon-venom\]/,
      'screens: [griffins]',
      'screens is "griffins"',
    ],
    [
      'a file not named for its id',
      'pathways/dragon-bite.yaml',
      /^id: dragon-bite$/m,
      'id: dragon-nip',
      'name the file after its id',
    ],
    ['a finding twice', 'findings/signs.yaml', /id: itchy/, 'id: sneezing', 'defined twice'],
    [
      'an age band upside down',
      'pathways/dragon-bite.yaml',
      /age: \{ from: 1 \}/,
      'age: { from: 9, under: 2 }',
      'from must be below under',
    ],
    ['broken YAML', 'pathways/dragon-bite.yaml', /^kind: health$/m, 'kind: [health', 'dragon-bite.yaml:'],
    [
      'hours that are no hours',
      'services/apothecaries.yaml',
      /'09:00-18:30'/,
      "'9 to half six'",
      'write it as 09:00-18:30',
    ],
    [
      'a phone YAML took for a number',
      'services/apothecaries.yaml',
      /number: '01632 960001'/,
      'number: 01632960001',
      'phones.0.number',
    ],
    ['a bank holiday that is no date', 'calendar/england.yaml', /2026-12-25/, '2026-13-25', 'calendar'],
  ])('%s', (_what, file, from, to, says) => {
    edit(file, from, to)
    expect(mistakesOf()).toContain(says)
  })

  test('all mistakes are told at once, so that one reading is enough', () => {
    edit('pathways/dragon-bite.yaml', /then: gp-appointment/, 'then: see-a-wizard')
    edit('findings/signs.yaml', /id: itchy/, 'id: sneezing')
    expect(mistakesOf()).toMatch(/see-a-wizard[\s\S]*defined twice/)
  })
})
