import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** The invented borough in a repository of its own, committed once. */
const repository = () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  cpSync('test/fixtures/fernborough', join(folder, 'knowledge'), { recursive: true })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  commit(folder, 'As it was')
  return folder
}

const commit = (folder: string, message: string) => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
  git('add', '.')
  git('-c', 'user.name=Fern', '-c', 'user.email=fern@example.invalid', 'commit', '-q', '-m', message)
}

const diff = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('api/cli/diff.ts'), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
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
  expect(diff('.')).toMatchObject({ status: 2, stderr: expect.stringMatching(/Name a git revision/) })
}, 30_000)

test('a revision nobody knows, or whose knowledge is of an older shape, is told in a sentence without lines of code', () => {
  const folder = repository()
  expect(diff(folder, 'long-ago')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/git knows no .*"long-ago"/),
  })
  const card = join(folder, 'knowledge/pathways/griffin-cold.yaml')
  const today = readFileSync(card, 'utf8')
  writeFileSync(card, `${today}colour: red\n`)
  commit(folder, 'Of another shape')
  writeFileSync(card, today)
  const { status, stderr } = diff(folder, 'HEAD')
  expect(status).toBe(2)
  expect(stderr).toMatch(/"HEAD" cannot be read by today's schema[\s\S]*knowledge\/pathways\/griffin-cold\.yaml/)
  expect(stderr).not.toMatch(/^\s+at /m)
}, 30_000)
