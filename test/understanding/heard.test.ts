import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { understand } from '../../api/understanding/understand.ts'
import { hillingdon as knowledge } from '../support/hillingdon.ts'

const folder = 'test/cases/heard'
const Line = z.strictObject({ say: z.string(), finding: z.string() })
type Line = z.infer<typeof Line>

const lexis = compileUnderstanding(knowledge)
const membersOf = new Map(knowledge.findings.map(({ id, members }) => [id, members]))

const linesOf = (file: string): Line[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Line.parse(JSON.parse(line)))

/** Heard as itself or as one of its members; a doubt that is asked about counts as heard. */
const isHeard = ({ say, finding }: Line): boolean => {
  const counts = [finding, ...(membersOf.get(finding) ?? [])]
  return understand(lexis, say).findings.some((heard) => counts.includes(heard.finding) && heard.state !== 'absent')
}

const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))

test.each(files)('at least nine in ten invented ways of saying it are heard: %s', (file) => {
  const lines = linesOf(file)
  const unheard = lines.filter((line) => !isHeard(line))
  const share = 1 - unheard.length / lines.length
  console.log(`${file}: ${lines.length - unheard.length} of ${lines.length} heard (${(share * 100).toFixed(1)} %)`)
  expect(share, unheard.map(({ finding, say }) => `${finding}: ${say}`).join('\n')).toBeGreaterThanOrEqual(0.9)
})

test.each(files)('every line names a finding that exists: %s', (file) => {
  expect(linesOf(file).filter(({ finding }) => !membersOf.has(finding))).toEqual([])
})
