import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { KnowledgeError } from '../../knowledge/mistake.ts'
import { readSnapshot } from '../../knowledge/snapshot.ts'
import { writeSnapshot } from '../../knowledge/write-snapshot.ts'

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
    {
      what: 'a key nobody knows',
      file: 'pathways/dragon-bite.yaml',
      from: /^kind: health$/m,
      to: 'kind: health\ncolour: red',
      says: 'dragon-bite.yaml:',
    },
    {
      what: 'a code that is no disposition',
      file: 'pathways/dragon-bite.yaml',
      from: /then: gp-appointment/,
      to: 'then: see-a-wizard',
      says: 'rules#9.then is "see-a-wizard"',
    },
    {
      what: 'a finding nobody defined',
      file: 'pathways/dragon-bite.yaml',
      from: /\[deep-bite\]/,
      to: '[deeep-bite]',
      says: 'rules#5.when is "deeep-bite": define this finding',
    },
    {
      what: 'a source nobody listed',
      file: 'pathways/dragon-bite.yaml',
      from: /source: fern-guide/,
      to: 'source: hearsay',
      says: 'rules#1.source is "hearsay"',
    },
    {
      what: 'a sign under none',
      file: 'pathways/dragon-bite.yaml',
      from: /none: \[carrying-an-egg, weak-scales\]/,
      to: 'none: [itchy]',
      says: 'a sign may not stand under none',
    },
    {
      what: 'a mitigating finding in when',
      file: 'pathways/dragon-bite.yaml',
      from: /any: \[deep-bite\]/,
      to: 'any: [fang-fell-out]',
      says: 'may only stand in unless',
    },
    {
      what: 'a sign in unless',
      file: 'pathways/dragon-bite.yaml',
      from: /unless: \[fang-fell-out\]/,
      to: 'unless: [itchy]',
      says: 'only a mitigating finding',
    },
    {
      what: 'a red-flag file that is not there',
      file: 'pathways/dragon-bite.yaml',
      from: /screens: \[dragon-venom\]/,
      to: 'screens: [griffins]',
      says: 'screens is "griffins"',
    },
    {
      what: 'a file not named for its id',
      file: 'pathways/dragon-bite.yaml',
      from: /^id: dragon-bite$/m,
      to: 'id: dragon-nip',
      says: 'name the file after its id',
    },
    {
      what: 'a finding twice',
      file: 'findings/signs.yaml',
      from: /id: itchy/,
      to: 'id: sneezing',
      says: 'defined twice',
    },
    {
      what: 'an age band upside down',
      file: 'pathways/dragon-bite.yaml',
      from: /age: \{ from: 1 \}/,
      to: 'age: { from: 9, under: 2 }',
      says: 'from must be below under',
    },
    {
      what: 'broken YAML',
      file: 'pathways/dragon-bite.yaml',
      from: /^kind: health$/m,
      to: 'kind: [health',
      says: 'dragon-bite.yaml:',
    },
    {
      what: 'hours that are no hours',
      file: 'services/apothecaries.yaml',
      from: /'09:00-18:30'/,
      to: "'9 to half six'",
      says: 'write it as 09:00-18:30',
    },
    {
      what: 'a phone YAML took for a number',
      file: 'services/apothecaries.yaml',
      from: /number: '01632 960001'/,
      to: 'number: 01632960001',
      says: 'phones#1.number',
    },
    {
      what: 'a bank holiday that is no date',
      file: 'calendar/england.yaml',
      from: /2026-12-25/,
      to: '2026-13-25',
      says: 'calendar',
    },
  ])('$what', ({ file, from, to, says }) => {
    edit(file, from, to)
    expect(mistakesOf()).toContain(says)
  })

  test.each([
    { file: 'pathways/dragon-bite.yaml', from: /\[deep-bite\]/, to: '[deeep-bite]', name: 'deeep-bite' },
    { file: 'services/apothecaries.yaml', from: /goTo: \[[a-z-]+\]/, to: 'goTo: [nobody]', name: 'nobody' },
    { file: 'dispositions.yaml', from: /tierUp: null/, to: 'tierUp: null\n    alwaysOffer: [nobody]', name: 'nobody' },
    { file: 'findings/signs.yaml', from: /saidAs: \[/, to: 'saidAs: ["{thmub} + sore", ', name: '{thmub} + sore' },
  ])('a name that points nowhere is told with its file and line: $file', ({ file, from, to, name }) => {
    edit(file, from, to)
    const line = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(name))
    expect(mistakesOf()).toContain(`${join(folder, file)}:${line + 1} · `)
  })

  test('a mistake in a file of the lexicon names that file, whichever folder it is gathered from', () => {
    mkdirSync(join(folder, 'lexicon/cues'), { recursive: true })
    mkdirSync(join(folder, 'lexicon/sayings'), { recursive: true })
    writeFileSync(join(folder, 'lexicon/cues/dragons.yaml'), '- kind: fiery\n  say: [roar]\n')
    writeFileSync(join(folder, 'lexicon/sayings/of-thumbs.yaml'), 'findings:\n  gone-thumb: [no thumb]\n')
    expect(mistakesOf()).toContain(`${join(folder, 'lexicon/cues/dragons.yaml')}:1 · cues#`)
    writeFileSync(join(folder, 'lexicon/cues/dragons.yaml'), '[]\n')
    expect(mistakesOf()).toContain(`${join(folder, 'lexicon/sayings/of-thumbs.yaml')}:2 · findings is "gone-thumb"`)
  })

  test('all mistakes are told at once, so that one reading is enough', () => {
    edit('pathways/dragon-bite.yaml', /then: gp-appointment/, 'then: see-a-wizard')
    edit('findings/signs.yaml', /id: itchy/, 'id: sneezing')
    expect(mistakesOf()).toMatch(/see-a-wizard[\s\S]*defined twice/)
  })
})
