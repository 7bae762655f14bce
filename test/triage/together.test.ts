import { expect, test } from 'vitest'
import { forcedAnswer } from '../../api/triage/forced-answer.ts'
import { nextStep } from '../../api/triage/next-step.ts'
import { moreUrgent } from '../../api/triage/urgency.ts'
import type { Verdict } from '../../api/triage/step.ts'
import { adult, play, present, reached, ticksOf, triage } from './fernborough.ts'

test('rule 9: the emergency ticks of every complaint are asked together, each once', () => {
  const both = adult('dragon-bite', { presentations: ['dragon-bite', 'wand-thumb', 'low-spirits'] })
  const asked = play(both).steps.flatMap(ticksOf)
  expect(asked).toEqual([...new Set(asked)])
  for (const tick of ['throat-closing', 'thumb-blue', 'vanishing-now']) expect(asked).toContain(tick)
})

test('rule 9: the order in which complaints were told makes no difference', () => {
  const told = ['wand-thumb', 'low-spirits', 'dragon-bite']
  const forward = play(adult('wand-thumb', { presentations: told }))
  const backward = play(adult('wand-thumb', { presentations: told.toReversed() }))
  expect(backward.steps).toEqual(forward.steps)
})

test('rule 9: lower ticks are asked for two complaints; the third is passed on as not checked fully', () => {
  const three = adult('wand-thumb', { presentations: ['low-spirits', 'wand-thumb', 'empty-larder'] })
  const { steps, end } = play(three, ['thumb-hot'])
  expect(steps.flatMap(ticksOf)).not.toContain('children-hungry')
  expect(end.also).toContainEqual(expect.objectContaining({ from: 'empty-larder', checkedFully: false }))
})

test('rule 9: what holds for the third complaint still competes for the answer', () => {
  const three = adult('wand-thumb', {
    presentations: ['low-spirits', 'wand-thumb', 'empty-larder'],
    findings: present('children-hungry'),
  })
  expect(play(three).end.verdict).toMatchObject({ code: 'social-care', from: 'empty-larder' })
})

test('rule 9: the less urgent complaint is never lost', () => {
  const { end } = play(adult('wand-thumb', { presentations: ['wand-thumb', 'empty-larder'] }), ['thumb-bent'])
  expect(end.verdict.code).toBe('urgent-care')
  expect(end.also.map(({ code }) => code)).toEqual(['voluntary-sector'])
})

test('rule 9: a complaint stands for those it includes', () => {
  const alone = play(adult('griffin-cold'))
  const both = play(adult('griffin-cold', { presentations: ['wand-thumb', 'griffin-cold'] }))
  expect(both.steps.flatMap(ticksOf)).toEqual(alone.steps.flatMap(ticksOf))
})

test('a red flag that loses a tie becomes the second step', () => {
  const { end } = play(adult('wand-thumb', { findings: present('locked-in-tower', 'thumb-bent') }))
  expect(end.verdict.code).toBe('safeguarding')
  const worse = play(adult('wand-thumb', { findings: present('locked-in-tower', 'wants-to-vanish') }))
  expect(worse.end.also.map(({ code }) => code)).toEqual(['safeguarding'])
})

test('rule 10: when readings of the age disagree, the most cautious leads', () => {
  const ages = [
    { min: 3, max: 3 },
    { min: 30, max: 30 },
  ]
  const smoking = adult('dragon-bite', { ages, findings: present('bite-smokes') })
  expect(reached(nextStep(triage, smoking))).toBe('call-999')
})

test('rule 10: "who is this about?" is asked only when the answers differ and none is an emergency', () => {
  const ages = [
    { min: 0.5, max: 0.5 },
    { min: 30, max: 30 },
  ]
  expect(play(adult('dragon-bite', { ages })).steps.map(reached)).toContain('who')
  expect(play(adult('wand-thumb', { ages })).steps.map(reached)).not.toContain('who')
  expect(play(adult('dragon-bite', { ages }), ['fang-left-in']).steps.map(reached)).not.toContain('who')
})

test('rule 10: not answering who it is about leaves the most cautious answer, and the receipt says so', () => {
  const ages = [
    { min: 0.5, max: 0.5 },
    { min: 30, max: 30 },
  ]
  const { end } = play(adult('dragon-bite', { ages }))
  expect(end.verdict.code).toBe('pharmacy-first')
  expect(end.overrides.map(({ kind }) => kind)).toContain('reading')
})

test('rule 11: a floor holds whatever else is said', () => {
  const { end } = play(adult('wand-thumb', { floor: 'urgent-care' }))
  expect(end.verdict.code).toBe('urgent-care')
  expect(end.overrides).toEqual([{ kind: 'floor', by: 'urgent-care' }])
  expect(play(adult('wand-thumb', { floor: 'urgent-care' }), ['out-cold']).end.verdict.code).toBe('call-999')
})

test('one tier up for who the person is, and at least as far as they need', () => {
  const wizard = play(adult('wand-thumb', { findings: present('very-old-wizard') })).end
  expect(wizard.verdict.code).toBe('same-day-primary-care')
  expect(wizard.overrides).toEqual([{ kind: 'tier-up', by: 'very-old-wizard' }])
  expect(play(adult('wand-thumb', { findings: present('seen-by-a-healer') })).end.verdict.code).toBe(
    'community-pharmacy',
  )
  expect(play(adult('dragon-bite', { findings: present('seen-by-a-healer') })).end.verdict.code).toBe(
    'same-day-primary-care',
  )
})

test('one tier up is taken once, however many reasons there are', () => {
  const both = adult('wand-thumb', { findings: present('seen-by-a-healer', 'very-old-wizard', 'thumb-hot') })
  expect(play(both).end.verdict.code).toBe('urgent-care')
})

test('one tier up within rank 4 is sooner; higher answers and practical ones do not move', () => {
  const wizard = present('very-old-wizard')
  const bent = play(adult('wand-thumb', { findings: { ...wizard, ...present('thumb-bent') } })).end.verdict
  expect(bent).toMatchObject({ code: 'urgent-care', within: '1-hour' })
  expect(play(adult('empty-larder', { findings: wizard })).end.verdict.code).toBe('voluntary-sector')
  const crisis = adult('low-spirits', { findings: { ...wizard, ...present('wants-to-vanish') } })
  expect(play(crisis).end.verdict.code).toBe('mental-health-crisis')
})

test('at least so many of a list', () => {
  expect(play(adult('dragon-bite'), ['itchy']).end.verdict.code).toBe('pharmacy-first')
  expect(play(adult('dragon-bite'), ['itchy', 'sneezing']).end.verdict.code).toBe('same-day-primary-care')
})

test('of two answers with one name, the sooner is the more urgent', () => {
  const verdict = (within: Verdict['within']): Verdict => ({
    code: 'urgent-care',
    within,
    route: null,
    from: 'a',
    reasons: [],
  })
  expect(moreUrgent(triage, verdict('today'), verdict('1-hour')).within).toBe('1-hour')
})

test('if nothing more were asked, an emergency that is still open is at least urgent care', () => {
  expect(forcedAnswer(triage, adult('wand-thumb'))).toMatchObject({ code: 'urgent-care', within: 'now' })
})
