import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** The invented borough, to be released by two invented people. */
const folder = mkdtempSync(join(tmpdir(), 'navigator-release-'))
cpSync('test/fixtures/fernborough', folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const release = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['api/cli/release.ts', '--folder', folder, ...args], {
    encoding: 'utf8',
  })
  return { status, text: stdout + stderr }
}
const indent = (text: string) => text.replaceAll(/^/gm, '    ')
const newKey = (role: string) => {
  const { text } = release('--new-key', join(folder, `${role}.pem`))
  return `- role: ${role}\n  publicKey: |\n${indent(text.split('\nThe private')[0]!)}\n`
}

test('two people release a knowledge base from the command line, and a later change undoes it', () => {
  const keys = newKey('clinical-safety-officer') + newKey('service-owner')
  writeFileSync(join(folder, 'safety/approvers.yaml'), keys)
  expect(statSync(join(folder, 'service-owner.pem')).mode & 0o777).toBe(0o600)

  expect(release()).toMatchObject({ status: 1, text: expect.stringContaining('is not signed') as string })
  const first = release('--as', 'service-owner', '--key', join(folder, 'service-owner.pem'))
  expect(first).toMatchObject({ status: 1, text: expect.stringContaining('has 1') as string })
  const second = release('--as', 'clinical-safety-officer', '--key', join(folder, 'clinical-safety-officer.pem'))
  expect(second).toMatchObject({ status: 0, text: expect.stringContaining('is released') as string })
  expect(existsSync(join(folder, 'safety/release.json'))).toBe(true)

  const partners = join(folder, 'partners.yaml')
  writeFileSync(partners, readFileSync(partners, 'utf8').replace('Fernborough parish', 'Another parish'))
  expect(release()).toMatchObject({ status: 1, text: expect.stringContaining('sign it again') as string })
}, 60_000)

test('a mistake is answered in a sentence', () => {
  expect(release('--as', 'nobody', '--key', 'none')).toMatchObject({
    status: 2,
    text: expect.stringMatching(/^--as nobody is no role/) as string,
  })
  expect(release('--as', 'service-owner')).toMatchObject({
    status: 2,
    text: expect.stringMatching(/go together/) as string,
  })
}, 30_000)
