import { expect, test } from 'vitest'
import { nextStep } from '../../api/triage/next-step.ts'
import { adult, nobody, play, present, reached, ticksOf, triage } from './fernborough.ts'

const kinds = (evidence: Parameters<typeof play>[0]) =>
  play(evidence).steps.map((step) =>
    step.kind === 'ask' && step.screen.kind === 'signs' ? step.screen.tier : reached(step),
  )

test('rule 4: it stops as soon as nothing asked later could change the answer', () => {
  const bent = adult('wand-thumb', {
    findings: {
      ...present('thumb-bent'),
      'out-cold': 'absent',
      'odd-colour': 'absent',
      'pouring-blood': 'absent',
      'thumb-blue': 'absent',
    },
  })
  expect(nextStep(triage, bent)).toMatchObject({ kind: 'reach', verdict: { code: 'urgent-care' } })
})

test('rule 5: emergency ticks come first, then the lower ones, then the answer', () => {
  expect(kinds(adult('wand-thumb'))).toEqual(['emergency', 'other', 'self-care'])
  expect(kinds(adult('dragon-bite'))).toEqual(['emergency', 'emergency', 'other', 'pharmacy-first'])
})

test('rule 5: at most five ticks on an emergency screen and six on another, the most dangerous first', () => {
  const { steps } = play({ ...nobody, presentations: ['dragon-bite'] })
  expect(ticksOf(steps[0]!)).toEqual(['bite-smokes', 'throat-closing', 'odd-colour', 'out-cold', 'pouring-blood'])
  for (const step of steps) {
    if (step.kind !== 'ask' || step.screen.kind !== 'signs') continue
    expect(step.screen.findings.length).toBeLessThanOrEqual(step.screen.tier === 'emergency' ? 5 : 6)
  }
})

test('rule 5: what was said is never asked', () => {
  const { steps } = play(adult('dragon-bite', { findings: { itchy: 'present', 'throat-closing': 'absent' } }))
  const asked = steps.flatMap(ticksOf)
  expect(asked).not.toContain('itchy')
  expect(asked).not.toContain('throat-closing')
  expect(steps.filter((step) => reached(step) === 'about')).toEqual([])
})

test('rule 5: the order of ticks does not follow the order of mention', () => {
  const findings = ['itchy', 'deep-bite', 'glowing-eyes']
  const forward = adult('dragon-bite', { findings: present(...findings) })
  const backward = adult('dragon-bite', { findings: present(...findings.toReversed()) })
  expect(nextStep(triage, forward)).toEqual(nextStep(triage, backward))
})

test('rule 5: the history of an emergency row is asked only once the row needs it', () => {
  expect(play(adult('dragon-bite')).steps.flatMap(ticksOf)).not.toContain('takes-silver-drops')
  const deep = play(adult('dragon-bite'), ['deep-bite', 'takes-silver-drops'])
  expect(deep.steps.flatMap(ticksOf)).toContain('takes-silver-drops')
  expect(deep.end.verdict.code).toBe('emergency-department')
})

test('rule 5: age is asked after the emergency ticks, where only lower rows need it', () => {
  const unknown = kinds({ ...nobody, sexes: ['male'], presentations: ['dragon-bite'] })
  expect(unknown.indexOf('about')).toBeGreaterThan(unknown.lastIndexOf('emergency'))
})

test('rule 5: age comes first where it completes an emergency row, though something mitigating may lift it', () => {
  const hot = { ...nobody, presentations: ['hot-hatchling'], findings: present('hatchling-hot') }
  expect(nextStep(triage, hot)).toMatchObject({ screen: { kind: 'about', fields: ['age'] } })
})

test('a range of ages is asked about only when it matters', () => {
  const elder = { ...nobody, sexes: ['male'] as const, presentations: ['dragon-bite'], ages: [{ min: 80, max: 89 }] }
  expect(kinds(elder)).not.toContain('about')
  expect(kinds({ ...elder, ages: [{ min: 0, max: 2 }] })).toContain('about')
})

test('a sign that cannot be true of this person is not asked, yet counts when it was heard', () => {
  const grown = adult('hot-hatchling')
  expect(play(grown).steps.flatMap(ticksOf)).not.toContain('hatchling-floppy')
  expect(play({ ...grown, findings: present('hatchling-floppy') }).end.verdict.code).toBe('call-999')
})

test('rule 6: the general signs are asked of every health need, among its emergency ticks', () => {
  expect(ticksOf(nextStep(triage, adult('wand-thumb')))).toEqual([
    'odd-colour',
    'out-cold',
    'pouring-blood',
    'thumb-blue',
  ])
})

test('rule 6: a practical need is not asked about waking', () => {
  expect(play(adult('empty-larder')).steps.flatMap(ticksOf)).toEqual(['children-hungry'])
})

test('rule 6: a general sign is left out only when no health complaint in play needs it', () => {
  expect(ticksOf(nextStep(triage, adult('low-spirits')))).not.toContain('odd-colour')
  const both = { ...adult('low-spirits'), presentations: ['low-spirits', 'wand-thumb'] }
  expect(ticksOf(nextStep(triage, both))).toContain('odd-colour')
  const heard = adult('low-spirits', { findings: present('odd-colour') })
  expect(reached(nextStep(triage, heard))).toBe('call-999')
})

test('"left" never grows on the way to an answer of none', () => {
  const lefts = play({ ...nobody, presentations: ['dragon-bite'] }).steps.flatMap((step) =>
    step.kind === 'ask' ? step.left : [],
  )
  expect(lefts).toEqual(lefts.toSorted((a, b) => b - a))
  expect(lefts.at(-1)).toBe(1)
})

test("asking without a presentation or a red flag is a programmer's mistake, and says so", () => {
  expect(() => nextStep(triage, nobody)).toThrow(/catchAll/)
})

test('ids from another version of the knowledge are passed over', () => {
  const old = adult('wand-thumb', { findings: present('no-longer-known'), presentations: ['wand-thumb', 'gone'] })
  expect(play(old).end.verdict.code).toBe('self-care')
})
