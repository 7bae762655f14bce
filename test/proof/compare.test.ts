import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { changesBetween } from '../../api/proof/compare/changes.ts'
import type { Change } from '../../api/proof/compare/changes.ts'
import { reportOf } from '../../api/proof/compare/report.ts'
import { asLowered, isSigned, readSignOffs } from '../../api/proof/compare/sign-offs.ts'
import { compileTriage } from '../../api/triage/compile.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Rule } from '../../knowledge/schema/rule.ts'
import type { SignOff } from '../../knowledge/schema/sign-off.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const borough = loadKnowledge('test/fixtures/fernborough')

/** The borough with one rule of one card changed, or taken out. */
const planted = (id: string, row: number, change: (rule: Rule) => Rule | null): Knowledge => {
  const changed = <Card extends { id: string; rules: Rule[] }>(card: Card): Card =>
    card.id === id
      ? { ...card, rules: card.rules.flatMap((rule, at) => (at === row - 1 ? (change(rule) ?? []) : rule)) }
      : card
  return { ...borough, pathways: borough.pathways.map(changed), redFlags: borough.redFlags.map(changed) }
}

const changesTo = (after: Knowledge) => changesBetween(compileTriage(borough), compileTriage(after)).changes
const report = (after: Knowledge, signOffs: readonly SignOff[] = []) =>
  reportOf({
    before: borough,
    after,
    enumerated: changesBetween(compileTriage(borough), compileTriage(after)),
    examples: { played: 0, changes: [] },
    signOffs,
  })
const named = (changes: readonly Change[], pathway: string | null, ...ids: string[]) =>
  changes.find((change) => change.pathway === pathway && !change.unsure && change.with.join() === ids.sort().join())

const lowered = planted('wand-thumb', 2, (rule) => ({ ...rule, then: 'gp-appointment' }))

test('two versions alike have no change', () => {
  const { asked, changes } = changesBetween(compileTriage(borough), compileTriage(borough))
  expect(asked).toBeGreaterThan(100)
  expect(changes).toEqual([])
  expect(report(borough)).toMatchObject({ unsigned: 0 })
})

test('an answer that becomes less urgent is found, said in words, and fails without a sign-off', () => {
  expect(named(changesTo(lowered), 'wand-thumb', 'thumb-bent')).toMatchObject({ isLess: true, everybody: true })
  const { lines, unsigned } = report(lowered)
  expect(unsigned).toBeGreaterThan(0)
  const text = lines.join('\n')
  expect(text).toMatch(/Sore thumb from the wand\n/)
  expect(text).toMatch(/everybody: Fern urgent care \(urgent-care, today\) → .* · LESS URGENT/)
  expect(text).toMatch(/✗ \d+ became less urgent without a sign-off/)
  expect(text).toContain('{"where":"wand-thumb","with":["thumb-bent"],"unsure":false,"from":"urgent-care today"')
})

test('an answer that becomes more urgent is told, and needs no sign-off', () => {
  const raised = planted('wand-thumb', 2, (rule) => ({ ...rule, then: 'emergency-department' }))
  expect(named(changesTo(raised), 'wand-thumb', 'thumb-bent')).toMatchObject({ isLess: false })
  expect(report(raised).unsigned).toBe(0)
})

test('the same answer, but later, is less urgent', () => {
  const later = planted('dragon-bite', 5, (rule) => ({ ...rule, within: 'today' }))
  expect(named(changesTo(later), 'dragon-bite', 'deep-bite')).toMatchObject({
    from: 'urgent-care 1-hour',
    to: 'urgent-care today',
    isLess: true,
  })
})

test('a change for some people alone names them by age', () => {
  const older = planted('dragon-bite', 1, (rule) => ({
    ...rule,
    when: { all: ['bite-smokes', { age: { under: 2 } }] },
  }))
  const change = changesTo(older).find(
    ({ pathway, with: ids }) => pathway === 'dragon-bite' && ids.join() === 'bite-smokes',
  )
  expect(change).toMatchObject({ isLess: true, everybody: false })
  expect(change!.worlds.map(({ age }) => age)).toEqual(expect.arrayContaining([2]))
  expect(report(older).lines.join('\n')).toMatch(/ages from 2 \(/)
})

test('a red flag taken out is found in any message, sure or in doubt', () => {
  const deaf = planted('moonstroke', 1, () => null)
  expect(named(changesTo(deaf), null, 'moonstruck')).toMatchObject({ to: 'nothing', isLess: true })
  expect(changesTo(deaf).some(({ unsure, isLess }) => unsure && isLess)).toBe(true)
})

test('a pathway taken out is less urgent for everybody who had it; a new one changes nobody', () => {
  const without = { ...borough, pathways: borough.pathways.filter(({ id }) => id !== 'griffin-cold') }
  expect(named(changesTo(without), 'griffin-cold')).toMatchObject({ to: 'gone', isLess: true })
  expect(changesBetween(compileTriage(without), compileTriage(borough)).changes).toEqual([])
})

test('a sign-off lets through what it names and nothing else', () => {
  const less = changesTo(lowered).filter(({ isLess }) => isLess)
  const signed: SignOff = {
    id: 'bent-thumbs',
    signedOn: '2026-12-01',
    signedBy: 'clinical-safety-officer',
    because: 'Invented: bent thumbs mend by themselves',
    lowered: less.map(asLowered),
  }
  expect(report(lowered, [signed])).toMatchObject({ unsigned: 0 })
  expect(report(lowered, [{ ...signed, lowered: signed.lowered.slice(1) }])).toMatchObject({ unsigned: 1 })
  const proposed = report(lowered, [{ ...signed, signedOn: null }])
  expect(proposed.unsigned).toBe(less.length)
  expect(proposed.lines.join('\n')).toMatch(/LESS URGENT, awaiting a signature: Invented: bent thumbs mend/)
  const lower = changesTo(planted('wand-thumb', 2, (rule) => ({ ...rule, then: 'self-care' })))
  expect(lower.filter(({ isLess }) => isLess).some((change) => isSigned(change, [signed]))).toBe(false)
})

test('sign-offs are read from the knowledge, and a wrong one is told with its field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'))
  expect(readSignOffs(folder)).toEqual([])
  mkdirSync(join(folder, 'safety/sign-offs'), { recursive: true })
  const write = (from: string) =>
    writeFileSync(
      join(folder, 'safety/sign-offs/bent-thumbs.yaml'),
      `id: bent-thumbs\nsignedOn: 2026-12-01\nsignedBy: pharmacist\nbecause: Invented\nlowered:\n  - { where: wand-thumb, with: [thumb-bent], from: ${from}, to: gone }\n`,
    )
  write('urgent-care today')
  expect(readSignOffs(folder)[0]!.lowered[0]).toMatchObject({ unsure: false })
  write('soon')
  expect(() => readSignOffs(folder)).toThrow(/lowered#1/)
})
