import { expect, test, vi } from 'vitest'
import { sentenceOf } from '../../api/proof/problem.ts'
import { canSupply } from '../../api/proof/year/can-supply.ts'
import { claimsOf } from '../../api/proof/year/claims.ts'
import { daysOfYear } from '../../api/proof/year/days.ts'
import { falsePromises, proveYear } from '../../api/proof/year/prove-year.ts'
import { compileDirectory } from '../../api/directory/compile.ts'
import { Service } from '../../knowledge/schema/service.ts'
import { directoryKnowledge, fernboroughFolder, london } from '../directory/fernborough.ts'
import { loadKnowledge } from '../../knowledge/load.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const fern = directoryKnowledge(fernboroughFolder)
const knowledge = { ...loadKnowledge(fernboroughFolder), wording: fern.wording }
const first = Temporal.PlainDate.from('2026-03-01')

const shop = (change: object = {}) =>
  Service.parse({
    id: 'potion-shop',
    name: 'The Potion Shop',
    category: 'pharmacy',
    summary: 'An invented shop.',
    fulfils: ['community-pharmacy'],
    access: 'phone',
    phones: [{ number: '01632 960000', provenance: { source: 'fern-guide', dated: '2026-02-01', showTo: 'public' } }],
    hours: {
      opening: {
        kind: 'weekly',
        week: { mon: ['09:00-17:30'], tue: [], wed: [], thu: [], fri: ['22:00-02:00'], sat: [], sun: [] },
        lastEntryMinutes: 30,
      },
      provenance: { source: 'fern-guide', dated: '2026-02-01', showTo: 'public' },
    },
    ...change,
  })

test('what may be called open is read from the table of the week, to the last entry, past midnight', () => {
  const open = (time: string, service = shop()) => canSupply(service, fern.calendar, london(time))
  expect(open('2026-03-02T09:00')).toBe(true)
  expect(open('2026-03-02T16:59')).toBe(true)
  expect(open('2026-03-02T17:00')).toBe(false)
  expect(open('2026-03-07T01:15')).toBe(true)
  expect(open('2026-03-07T01:45')).toBe(false)
  expect(open('2026-05-04T10:00')).toBe(false)
  expect(open('2026-03-02T10:00', shop({ closed: { on: null, goTo: [], say: 'It has closed.' } }))).toBe(false)
})

test('through a year the directory of the invented borough promises nothing that its hours do not supply', () => {
  const proof = proveYear(knowledge, first)
  expect(proof.slots).toBe(365 * 96)
  expect(proof.problems.map(sentenceOf).filter((sentence) => sentence.includes('open on'))).toEqual([])
  for (const { slots } of proof.shares) expect(slots.open + slots.ring + slots.fallback).toBe(proof.slots)
})

test('a directory that reads hours wrongly is found, with the first moment', () => {
  const truly = shop()
  const wrongly = shop({ hours: { ...truly.hours!, opening: { kind: 'always' } } })
  const directory = compileDirectory({ ...knowledge, services: [wrongly] })
  const year = daysOfYear(knowledge.calendar, first)
  const found = falsePromises(truly, claimsOf(directory, wrongly, year), year, directory)
  expect(found.map(sentenceOf)).toEqual([
    expect.stringMatching(/"potion-shop" is called open on 2026-03-01T00:00:00, outside its confirmed hours/),
  ])
})

test('facts that grow old during the year stop being promised', () => {
  const provenance = { source: 'fern-guide', dated: '2024-12-31', showTo: 'public' }
  const old = shop({ hours: { opening: { kind: 'always' }, provenance } })
  const directory = compileDirectory({ ...knowledge, services: [old] })
  const { kinds, kindOf } = claimsOf(directory, old, daysOfYear(knowledge.calendar, first))
  expect(kinds[kindOf[0]!]![0]).toMatch(/^always ready/)
  expect(kinds[kindOf.at(-1)!]![0]).toMatch(/^call-to-check/)
})

test('an illness for which nobody surely answers at some hour is found', () => {
  const found = proveYear({ ...knowledge, services: [shop()] }, first)
    .problems.map(sentenceOf)
    .join('\n')
  expect(found).toMatch(/nobody who surely answers can be rung for "community-pharmacy" on 2026-03-01T00:00:00/)
})
