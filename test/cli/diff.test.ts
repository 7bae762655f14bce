import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** The invented borough in a repository of its own, committed once. */
const repository = () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  cpSync('test/fixtures/fernborough', join(folder, 'knowledge'), { recursive: true })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
  git('init', '-q')
  git('add', '.')
  git('-c', 'user.name=Fern', '-c', 'user.email=fern@example.invalid', 'commit', '-q', '-m', 'As it was')
  return folder
}

const diff = (cwd: string, ...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [resolve('api/cli/diff.ts'), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stdout }
}

test('npm run diff says what changed since a revision, and fails on what became less urgent unsigned', () => {
  const folder = repository()
  expect(diff(folder, 'HEAD')).toMatchObject({ status: 0, stdout: expect.stringMatching(/0 kinds of answer/) })
  const card = join(folder, 'knowledge/pathways/griffin-cold.yaml')
  writeFileSync(card, readFileSync(card, 'utf8').replace('then: gp-appointment', 'then: self-care'))
  const { status, stdout } = diff(folder, 'HEAD')
  expect(status).toBe(1)
  expect(stdout).toMatch(/Griffin cold[\s\S]*LESS URGENT[\s\S]*without a sign-off/)
}, 30_000)

test('without a revision it says what to give', () => {
  expect(diff('.')).toMatchObject({ status: 1, stdout: expect.stringMatching(/name a git revision/) })
}, 30_000)
