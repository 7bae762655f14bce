import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hashOf, languagesIn, readTranslation, translatable } from '../../knowledge/translations.ts'
import { keysDeclaration, readWords } from '../../web/build/wording.ts'

const words = { ...readWords('knowledge', 'widget'), ...readWords('knowledge', 'widget-after') }
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
  const spokenByFamily = /^(language\.|need-\d|sex-|otherwise-|went-|tap-|locate-(far|failed)|way-text-number)/
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

const english = translatable('knowledge')
const emergency = [
  ...Object.keys(english).filter((key) =>
    /^widget\.(sign-|now$|call-(999|111)$|safety$|not-sure-call$|interpreter$)/.test(key),
  ),
  'disposition.call-999.headline',
  'disposition.call-999.action',
]

describe.each(languagesIn('knowledge'))('%s', (language) => {
  const { fresh, stale } = readTranslation('knowledge', language, english)

  test('the emergency lines, 999, 111 and the interpreter are there, from the English of today', () => {
    expect(emergency.filter((key) => fresh[key] === undefined)).toEqual([])
  })

  test('every answer has its headline and action, unless the English has changed since', () => {
    const answers = Object.keys(english).filter((key) => key.startsWith('disposition.'))
    expect(answers.filter((key) => fresh[key] === undefined && !stale.includes(key))).toEqual([])
  })

  test('999, 111 and the number to press are what the English says', () => {
    const digits = (text: string) => [...new Set(text.match(/\b(999|111|55)\b/g))].sort()
    const wrong = Object.entries(fresh).filter(([key, { say }]) => digits(say).join() !== digits(english[key]!).join())
    expect(wrong.map(([key, { say }]) => `${key}: ${say}`)).toEqual([])
  })

  test('each line says who wrote it, and none claims a check that has no name', () => {
    for (const { by, checked } of Object.values(fresh)) {
      expect(by).not.toBe('')
      if (checked !== null) expect(checked.by).toMatch(/\p{L}{2,}/u)
    }
  })
})

describe('a translation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wording-'))
  afterAll(() => void import('node:fs').then(({ rmSync }) => rmSync(folder, { recursive: true })))
  cpSync('knowledge/wording/en', join(folder, 'wording/en'), { recursive: true })
  cpSync('knowledge/wording/pl', join(folder, 'wording/pl'), { recursive: true })
  cpSync('knowledge/dispositions.yaml', join(folder, 'dispositions.yaml'))
  const write = (lines: string) =>
    writeFileSync(join(folder, 'wording/pl/translation.yaml'), `language: Polish\nwords:\n${lines}`)
  const line = (key: string, say: string, of = hashOf(english[key] ?? '')) =>
    `  ${key}: { say: '${say}', of: '${of}', by: a test, checked: null }\n`
  const read = () => readTranslation(folder, 'pl', english)

  test('whose English has changed is left out: English is shown', () => {
    write(line('widget.yes', 'Tak') + line('widget.no', 'Nie', '00000000'))
    expect(read().stale).toEqual(['widget.no'])
    expect(Object.keys(read().fresh)).toEqual(['widget.yes'])
  })

  test('of a sentence English does not have ends the build, with its cure', () => {
    write(line('widget.never-said', 'Nigdy'))
    expect(read).toThrow(/words\.widget\.never-said.*take it out/)
  })

  test('that loses what is filled in ends the build', () => {
    write(line('widget.way-relay', 'Relay UK'))
    expect(read).toThrow(/keep the blanks of the English: \{number\}/)
  })
})
