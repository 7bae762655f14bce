import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const triage = (cwd: string, input: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve('api/cli/triage.ts'), ...args], { cwd, input, encoding: 'utf8' })

const room = 60_000

test(
  'with nobody to answer it says so and fails, without a warning of the runtime',
  () => {
    const { status, stderr } = triage('.', '', 'sore throat')
    expect(status).toBe(2)
    expect(stderr).toMatch(/Nobody answered\. Run it in a terminal, or give --answers none\./)
    expect(stderr).not.toMatch(/top-level await|^\s+at /m)
  },
  room,
)

test.each([
  ['an option nobody knows', ['--colour', 'red']],
  ['an age that is none', ['--age', 'old']],
  ['a moment that is none', ['--at', 'teatime']],
])(
  '%s is told with how to call it',
  (_, args) => {
    const { status, stderr } = triage('.', '', 'sore throat', ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/npm run triage -- "sore throat"/)
    expect(stderr).not.toMatch(/^\s+at /m)
  },
  room,
)

test(
  "a curator's mistake is told alone, with its file and line",
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'triage-'))
    cpSync('test/fixtures/fernborough', join(folder, 'knowledge'), { recursive: true })
    const card = join(folder, 'knowledge/pathways/griffin-cold.yaml')
    writeFileSync(card, readFileSync(card, 'utf8').replace('then: gp-appointment', 'then: see-a-wizard'))
    const { status, stderr } = triage(folder, '', 'griffin cold', '--answers', 'none')
    rmSync(folder, { recursive: true })
    expect(status).toBe(1)
    expect(stderr).toMatch(/knowledge\/pathways\/griffin-cold\.yaml:\d+ · rules#\d+\.then is "see-a-wizard"/)
    expect(stderr).not.toMatch(/^\s+at /m)
  },
  room,
)
