import { expect, test } from 'vitest'
import { findRedFlag } from '../../api/triage/find-red-flag.ts'
import { nextStep } from '../../api/triage/next-step.ts'
import { adult, nobody, play, present, reached, ticksOf, triage, unsure } from './fernborough.ts'

test('rule 1: a red-flag rule is asked about where the pathway screens it, and nowhere else', () => {
  expect(ticksOf(nextStep(triage, adult('dragon-bite')))).toContain('throat-closing')
  expect(ticksOf(nextStep(triage, adult('wand-thumb')))).not.toContain('throat-closing')
})

test('rule 1: hearing one of its signs puts a rule in play, though the pathway does not screen it', () => {
  const heard = adult('wand-thumb', { findings: present('glowing-eyes') })
  expect(ticksOf(nextStep(triage, heard))).toContain('floating')
})

test('rule 1: a rule that is not in play still fires on what is known, from history alone too', () => {
  const known = adult('wand-thumb', { sexes: ['female'], findings: present('carrying-an-egg', 'weak-scales') })
  expect(play(known).end.verdict).toMatchObject({ code: 'same-day-primary-care', from: 'egg-carriers' })
})

test('rule 2: when every possible age makes it an emergency, no age is asked', () => {
  const smoking = { ...adult('dragon-bite'), ages: [{ min: 0, max: 4 }], findings: present('bite-smokes') }
  expect(reached(nextStep(triage, smoking))).toBe('call-999')
})

test('rule 2: when only some ages do, age is asked before anything else', () => {
  const smoking = { ...nobody, presentations: ['dragon-bite'], findings: present('bite-smokes') }
  const step = nextStep(triage, smoking)
  expect(step).toMatchObject({ kind: 'ask', screen: { kind: 'about' } })
  expect(step.kind === 'ask' && step.screen.kind === 'about' && step.screen.fields).toContain('age')
})

test('rule 3: a reason to call 999 ends the conversation at once, with no question and nobody known', () => {
  const step = nextStep(triage, { ...nobody, presentations: ['wand-thumb'], findings: present('throat-closing') })
  expect(step).toMatchObject({ kind: 'reach', verdict: { code: 'call-999', within: 'now', from: 'dragon-venom' } })
  expect(step.kind === 'reach' && step.verdict.reasons).toEqual([
    { rule: 'dragon-venom#1', file: 'dragon-venom', index: 1 },
  ])
})

test('rule 3: a red flag needs no presentation, and the scan sees it', () => {
  expect(reached(nextStep(triage, { ...nobody, findings: present('moonstruck') }))).toBe('call-999')
  expect(findRedFlag(triage, { ...nobody, findings: present('moonstruck') })?.code).toBe('call-999')
  expect(findRedFlag(triage, { ...nobody, findings: present('scales-spreading') })).toBeNull()
})

test("rule 3: the scan sees the presentation's own emergencies as well", () => {
  const smoking = { ...nobody, ages: [{ min: 3, max: 3 }], findings: present('bite-smokes') }
  expect(findRedFlag(triage, smoking)).toBeNull()
  expect(findRedFlag(triage, { ...smoking, presentations: ['dragon-bite'] })?.code).toBe('call-999')
})

test('a doubt that was never put as a question does not call an ambulance: it is asked', () => {
  const doubted = adult('wand-thumb', { findings: unsure('out-cold') })
  expect(findRedFlag(triage, doubted)).toBeNull()
  expect(nextStep(triage, doubted)).toMatchObject({ counted: false, screen: { findings: ['out-cold'] } })
})

test('hearing a member of a group counts as the group; denying one says nothing of the others', () => {
  expect(findRedFlag(triage, { ...nobody, findings: present('silver-tongue') })?.code).toBe('call-999')
  const denied = { ...adult('wand-thumb'), findings: { howling: 'absent', moonstruck: 'present' } as const }
  expect(findRedFlag(triage, denied)?.code).toBe('call-999')
})

test('rule 3: with A&E the answer, one screen of what would mean 999 comes first', () => {
  const { steps, end } = play(adult('dragon-bite', { findings: present('scales-spreading') }))
  expect(ticksOf(steps[0]!)).toEqual(['throat-closing', 'odd-colour', 'out-cold', 'pouring-blood'])
  expect(steps).toHaveLength(2)
  expect(end.verdict.code).toBe('emergency-department')
})

test('rule 3: an ambulance sign ticked on that screen wins', () => {
  const heard = adult('dragon-bite', { findings: present('scales-spreading') })
  expect(play(heard, ['throat-closing']).end.verdict.code).toBe('call-999')
})

test('rule 3: what is still open then is "Call 999 instead if …", at most five', () => {
  const shown = adult('dragon-bite', {
    findings: { 'scales-spreading': 'present', 'throat-closing': 'absent', 'out-cold': 'absent' },
    asked: ['throat-closing', 'out-cold'],
  })
  const step = nextStep(triage, shown)
  expect(step).toMatchObject({ kind: 'reach', callInstead: ['odd-colour', 'pouring-blood'] })
})

test('rule 3: a fact some value of which means 999 is asked before A&E', () => {
  const heard = { ...nobody, presentations: ['dragon-bite'], findings: present('scales-spreading', 'bite-smokes') }
  expect(reached(nextStep(triage, heard))).toBe('about')
})

test('rule 3: a mitigating finding holds the row until a direct yes', () => {
  const stuck = adult('dragon-bite', { findings: present('fang-left-in') })
  expect(play(stuck).end.verdict.code).toBe('emergency-department')
  expect(play(stuck, ['fang-fell-out']).end.verdict.code).toBe('pharmacy-first')
  expect(play(stuck, [], ['fang-fell-out']).end.verdict.code).toBe('emergency-department')
})

test('a mitigating finding that was said but not asked counts for nothing until it is asked', () => {
  const said = adult('dragon-bite', { findings: present('fang-left-in', 'fang-fell-out') })
  const { steps, end } = play(said)
  expect(steps.flatMap(ticksOf)).toContain('fang-fell-out')
  expect(end.verdict.code).toBe('pharmacy-first')
})
