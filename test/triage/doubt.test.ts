import { expect, test } from 'vitest'
import { withAnswers } from '../../api/triage/answers.ts'
import { forcedAnswer } from '../../api/triage/forced-answer.ts'
import { nextStep } from '../../api/triage/next-step.ts'
import { adult, nobody, play, present, reached, ticksOf, triage } from './fernborough.ts'

test('rule 7: not being sure of a lower sign counts as having it', () => {
  const { end } = play(adult('wand-thumb'), [], ['thumb-hot'])
  expect(end.verdict.code).toBe('same-day-primary-care')
  expect(end.overrides).toContainEqual({ kind: 'unsure', by: 'thumb-hot' })
})

test('rule 7: not being sure whether they wake counts as not waking', () => {
  expect(play(adult('wand-thumb'), [], ['out-cold']).end.verdict.code).toBe('call-999')
})

test('rule 7: not being sure of another emergency sign means "call 111 now"', () => {
  const { end } = play(adult('wand-thumb'), [], ['thumb-blue'])
  expect(end.verdict).toMatchObject({ code: 'urgent-care', within: 'now', route: 'by-bell', from: 'wand-thumb' })
  expect(end.overrides).toContainEqual({ kind: 'unsure', by: 'thumb-blue' })
})

test('rule 7: a sign can name its own floor', () => {
  expect(play(adult('low-spirits'), [], ['vanishing-now']).end.verdict.code).toBe('mental-health-crisis')
})

test('rule 7: the doubt no longer counts once the rest of its row is denied', () => {
  expect(play(adult('dragon-bite'), [], ['glowing-eyes']).end.verdict.code).toBe('pharmacy-first')
  expect(play(adult('dragon-bite'), ['floating'], ['glowing-eyes']).end.verdict.code).toBe('urgent-care')
})

test('rule 7: history that is not sure raises, and never rules out', () => {
  expect(play(adult('dragon-bite'), ['deep-bite'], ['takes-silver-drops']).end.verdict.code).toBe(
    'emergency-department',
  )
  expect(play(adult('dragon-bite'), [], ['weak-scales']).end.verdict.code).toBe('same-day-primary-care')
})

test('rule 7: an age not given keeps every band possible; a possible emergency is "call 111 now"', () => {
  const smoking = {
    ...nobody,
    sexes: ['male'] as const,
    presentations: ['dragon-bite'],
    findings: present('bite-smokes'),
  }
  const { end } = play(smoking)
  expect(end.verdict).toMatchObject({ code: 'urgent-care', within: 'now' })
  expect(end.overrides).toContainEqual({ kind: 'unsure', by: 'age' })
})

test('rule 7: a fact not given is not asked again', () => {
  const { steps } = play({ ...nobody, presentations: ['dragon-bite'], findings: present('bite-smokes') })
  expect(steps.filter((step) => reached(step) === 'about')).toHaveLength(1)
})

test('rule 7: a whole screen of "not sure" asks the same ticks one at a time, uncounted, before any floor', () => {
  const start = adult('wand-thumb')
  const shown = ticksOf(nextStep(triage, start))
  const answers = { ticked: [], unsureOf: [], wholeUnsure: true }
  let evidence = withAnswers(triage, start, shown, answers)
  expect(evidence.screens).toBe(1)
  for (const tick of shown) {
    const step = nextStep(triage, evidence)
    expect(step).toMatchObject({ counted: false, screen: { findings: [tick] } })
    evidence = withAnswers(triage, evidence, ticksOf(step), { ...answers, wholeUnsure: false })
  }
  expect(evidence.screens).toBe(1)
  expect(play(evidence).end.verdict.code).toBe('self-care')
})

test('rule 7: "not sure" again to one alone counts', () => {
  const start = adult('wand-thumb')
  const whole = { ticked: [], unsureOf: [], wholeUnsure: true }
  const again = withAnswers(triage, start, ticksOf(nextStep(triage, start)), whole)
  const alone = withAnswers(triage, again, ticksOf(nextStep(triage, again)), whole)
  expect(reached(nextStep(triage, alone))).toBe('call-999')
})

test('rule 7: a whole "not sure" covers only the ticks not ticked', () => {
  const whole = { ticked: ['itchy'], unsureOf: [], wholeUnsure: true }
  const { findings, asked } = withAnswers(triage, adult('dragon-bite'), ['itchy', 'sneezing'], whole)
  expect(findings).toEqual({ itchy: 'present', sneezing: 'unsure' })
  expect(asked).toEqual(['itchy'])
})

test('"none of these" makes absent only what was shown, and never withdraws what is present', () => {
  const before = adult('dragon-bite', { findings: present('itchy') })
  const none = { ticked: [], unsureOf: [], wholeUnsure: false }
  const { findings } = withAnswers(triage, before, ['itchy', 'sneezing'], none)
  expect(findings).toEqual({ itchy: 'present', sneezing: 'absent' })
})

const none = { ticked: [], unsureOf: [], wholeUnsure: false }

test('from somebody full of potion, "none" is not sure where a clear head is needed', () => {
  const before = adult('wand-thumb', { findings: present('full-of-potion') })
  const { end } = play(withAnswers(triage, before, ['out-cold'], none))
  expect(end.verdict).toMatchObject({ code: 'urgent-care', within: 'now' })
  expect(end.overrides).toContainEqual({ kind: 'unsure', by: 'out-cold' })
})

test('it makes no difference whether the potion was told before or after', () => {
  const before = withAnswers(triage, adult('wand-thumb', { findings: present('full-of-potion') }), ['out-cold'], none)
  const told = withAnswers(triage, adult('wand-thumb'), ['out-cold'], none)
  const after = { ...told, findings: { ...told.findings, ...present('full-of-potion') } }
  expect(forcedAnswer(triage, after)).toEqual(forcedAnswer(triage, before))
})

test('about somebody out of sight, what only eyes can see is not sure: "call 111 now", never an ambulance for that alone', () => {
  const { end } = play(adult('wand-thumb', { outOfSight: true }))
  expect(end.verdict).toMatchObject({ code: 'urgent-care', within: 'now', route: 'by-bell' })
  expect(end.overrides).toContainEqual({ kind: 'unsure', by: 'out-cold' })
  expect(play(adult('empty-larder', { outOfSight: true })).end.verdict.code).toBe('voluntary-sector')
})

test('said to be not sure, by somebody out of sight, it means what not sure means', () => {
  expect(play(adult('wand-thumb', { outOfSight: true }), [], ['odd-colour']).end.verdict.code).toBe('call-999')
})

test('rule 8: after five screens the answer is given, and an emergency still open is at least "call 111 now"', () => {
  const { end } = play(adult('dragon-bite', { screens: 5 }))
  expect(end.verdict).toMatchObject({ code: 'urgent-care', within: 'now' })
  expect(end.overrides.map(({ kind }) => kind)).toContain('bound')
})

test('rule 8: what was never asked counts at most as urgent care', () => {
  const asked = [
    'throat-closing',
    'scales-spreading',
    'glowing-eyes',
    'floating',
    'bite-smokes',
    'fang-left-in',
    'deep-bite',
    'out-cold',
    'odd-colour',
    'pouring-blood',
  ]
  const findings = Object.fromEntries(asked.map((id) => [id, 'absent' as const]))
  const egg = adult('dragon-bite', {
    sexes: ['female'],
    screens: 5,
    asked,
    findings: { ...findings, ...present('carrying-an-egg') },
  })
  expect(play(egg).end.verdict.code).toBe('urgent-care')
})
