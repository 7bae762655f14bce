import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { KnowledgeError } from '../../knowledge/mistake.ts'

const name = 'situations/lost-in-the-fern.yaml'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'situations-'))
  cpSync('test/fixtures/fernborough', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const mistakeAfter = (file: string, from: string, to: string): string => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  try {
    loadKnowledge(folder)
    return 'no mistake'
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message
    throw error
  }
}

test('a situation as it stands is sound', () => {
  expect(loadKnowledge(folder).situations.map(({ id }) => id)).toEqual(['lost-in-the-fern'])
})

test.each([
  ['a service that is not there', 'services: [fern-line]', 'services: [fern-lion]', 'services is "fern-lion"'],
  ['a service that nobody may see', 'services: [fern-line]', 'services: [apothecary-hidden]', 'nobody could reach it'],
  ['a service that has closed', 'services: [fern-line]', 'services: [apothecary-gone]', 'nobody could reach it'],
  ['a source that is not there', 'source: fern-guide', 'source: fern-guild', 'steps#1.source is "fern-guild"'],
  ['a number of its own', 'Stay where you are.', 'Ring 01632 960111.', 'a number belongs to a service'],
  ['a file that is not named for it', 'id: lost-in-the-fern', 'id: lost', 'name the file after its id'],
])('%s is a mistake that names the file and the cure', (_, from, to, said) => {
  const message = mistakeAfter(name, from, to)
  expect(message).toContain('lost-in-the-fern.yaml')
  expect(message).toContain(said)
})

test('a wipe without time to be put off is refused: 20 seconds is the least that a person must be given', () => {
  expect(mistakeAfter('community.yaml', 'warningSeconds: 60', 'warningSeconds: 10')).toContain('warningSeconds')
  cpSync('test/fixtures/fernborough', folder, { recursive: true })
  expect(mistakeAfter('community.yaml', 'idleMinutes: 10', 'idleMinutes: 1')).toContain('warn for less')
})
