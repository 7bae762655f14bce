import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keysDeclaration, languagesIn, readWords, translationFaults } from '../../web/build/wording.ts'

const words = readWords('knowledge/wording', 'en')
const code = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('widget-key.ts'))
  .map((name) => readFileSync(join('web', name), 'utf8'))
  .join('\n')

test('the keys that code may name are the keys that have words', () => {
  expect(
    readFileSync('web/lib/widget-key.ts', 'utf8'),
    'run "npm run build:web" and commit web/lib/widget-key.ts',
  ).toBe(keysDeclaration(words))
})

test('every sentence is said somewhere', () => {
  const spokenByFamily = /^(language\.|need-\d|sex-)/
  const silent = Object.keys(words).filter((key) => !spokenByFamily.test(key) && !code.includes(`'${key}'`))
  expect(silent).toEqual([])
})

test('the emergency list says what the fixed safety line says', () => {
  const line = words.safety!.toLowerCase()
  for (const key of Object.keys(words).filter((name) => name.startsWith('sign-')))
    expect(line, words[key]).toContain(words[key]!.toLowerCase())
})

test('the safety line is the one every reply carries', () => {
  const conversation = readFileSync('knowledge/wording/en/conversation.yaml', 'utf8')
  expect(conversation).toContain(words.safety)
})

test('wording that reads as something else than words is refused with its cure', () => {
  expect(() => readWords('test/fixtures', 'none')).toThrow()
})

test.each(languagesIn('knowledge/wording'))('%s: every line is translated from the English of today', (language) => {
  expect(translationFaults('knowledge/wording', language)).toEqual([])
})
