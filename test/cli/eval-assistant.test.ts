import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Difference } from '../../api/cli/eval/assisted.ts'
import { stubModel, type StubModel } from '../assistant/support/stub-model.ts'
import { navigator } from '../support/conversation.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'navigator-eval-'))
const file = join(folder, 'cases.jsonl')
const sign = navigator.knowledge.redFlags
  .flatMap(({ rules }) => rules)
  .flatMap(({ then, when }) => (then === 'call-999' ? (when?.any ?? []) : []))
  .find((term): term is string => typeof term === 'string' && navigator.suggestible.findings.has(term))!

let stub: StubModel
beforeAll(async () => {
  stub = await stubModel()
  const line = (id: string, text: string, code: string) =>
    JSON.stringify({ id, text, age: 40, sex: 'male', acceptable: [code] })
  writeFileSync(
    file,
    `${line('one', 'blorptang in the frimble', 'call-999')}\n${line('two', 'sore throat', 'pharmacy-first')}\n`,
  )
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await stub.close()
})

const evaluate = (environment: Record<string, string>) =>
  run(process.execPath, ['api/cli/eval.ts', file, '--assistant', '--json'], {
    env: { PATH: process.env.PATH ?? '', ...environment },
  })

test('the same cases through the configured model, and what it changed', { timeout: 60_000 }, async () => {
  stub.answering = {
    kind: 'says',
    content: ({ messages }) => ({
      findings: messages[1]!.content.includes('blorptang') ? [{ finding: sign, words: 'blorptang' }] : [],
      presentations: [],
    }),
  }
  const { stdout } = await evaluate({ OPENAI_MODEL: 'an-invented-model', OPENAI_BASE_URL: stub.url })
  const { raised, changed, lowered, without, with: after } = JSON.parse(stdout) as Difference
  expect({ raised, lowered }).toEqual({ raised: 1, lowered: [] })
  expect(changed).toEqual([{ id: 'one', without: expect.any(String) as string, with: 'call-999', acceptable: true }])
  expect(after.emergenciesRecognised!.count - without.emergenciesRecognised!.count).toBe(1)
})

test('with no model configured it says which variable to set', { timeout: 60_000 }, async () => {
  await expect(evaluate({})).rejects.toThrow(/OPENAI_MODEL/)
})
